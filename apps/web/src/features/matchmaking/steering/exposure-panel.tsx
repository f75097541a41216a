import { DateTime } from '../../../ui/date-time';
import { Loaded } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';
import { Table } from '../../../ui/table';
import { Tag } from '../../../ui/tag';
import { percent, tenths } from './percent';
import { useExposure } from './queries';
import styles from './steering.module.css';
import { useSteeringText } from './texts';
import type { ExposureFigures, ExposureLevel } from './types';
import { isCap } from './weights-draft';

interface ExposurePanelProps {
  /** As typed. */
  cap: string;
  inForce: number | null;
}

/** What exposure caps cost and bring, as the last re-match has counted. */
export function ExposurePanel({ cap, inForce }: ExposurePanelProps) {
  const { exposure: t } = useSteeringText();
  const figures = useExposure();
  return (
    <Panel title={t.title}>
      <Loaded query={figures} rows={4}>
        {({ latest }) =>
          latest ? (
            <Figures of={latest} cap={cap} inForce={inForce} />
          ) : (
            <p className={styles.quiet}>{t.notCounted}</p>
          )
        }
      </Loaded>
    </Panel>
  );
}

function Figures({ of, cap, inForce }: ExposurePanelProps & { of: ExposureFigures }) {
  const { exposure: t } = useSteeringText();
  const chosen = cap.trim() !== '' && isCap(cap) ? Number(cap) : null;
  const isCounted = of.levels.some((level) => level.cap === chosen);
  return (
    <>
      <p className={styles.quiet}>
        {t.counted(of.weightsVersion, of.supplies, of.demands)} <DateTime at={of.at} />
      </p>
      <Table label={t.title} kind="figures">
        <thead>
          <tr>
            <th scope="col">{t.cap}</th>
            <th scope="col">{t.loss}</th>
            <th scope="col">{t.highest}</th>
            <th scope="col">{t.shown}</th>
          </tr>
        </thead>
        <tbody>
          {of.levels.map((level) => (
            <Row
              key={level.cap}
              level={level}
              supplies={of.supplies}
              isInForce={level.cap === inForce}
              isChosen={level.cap === chosen}
            />
          ))}
        </tbody>
      </Table>
      {!isCounted && <p className={styles.quiet}>{t.between(chosen ?? 0)}</p>}
    </>
  );
}

interface RowProps {
  level: ExposureLevel;
  supplies: number;
  isInForce: boolean;
  isChosen: boolean;
}

function Row({ level: { cap, loss, highest, shown }, supplies, isInForce, isChosen }: RowProps) {
  const { exposure: t, weights } = useSteeringText();
  return (
    <tr aria-current={isChosen || undefined}>
      <th scope="row">
        {cap ?? t.none} {isInForce && <Tag tone="good">{weights.inForce}</Tag>}
        {isChosen && !isInForce && <Tag tone="primary">{t.chosen}</Tag>}
      </th>
      <td>{tenths(loss)}</td>
      <td>{highest}</td>
      <td>{percent(supplies === 0 ? null : shown / supplies)}</td>
    </tr>
  );
}
