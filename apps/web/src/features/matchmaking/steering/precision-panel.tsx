import type { FeedbackPrecision, Precision } from '../../../app/contract';
import { EmptyHint } from '../../../ui/empty-hint';
import { Loaded } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';
import { percent } from './percent';
import { usePrecision } from './queries';
import styles from './steering.module.css';
import { useSteeringText } from './texts';

export function PrecisionPanel() {
  const { precision: t } = useSteeringText();
  const precision = usePrecision();
  return (
    <Panel title={t.title}>
      <Loaded query={precision}>
        {(data) =>
          data.total.answers === 0 ? (
            <EmptyHint title={t.none}>{t.noneHint}</EmptyHint>
          ) : (
            <PrecisionTable of={data} />
          )
        }
      </Loaded>
    </Panel>
  );
}

function PrecisionTable({ of }: { of: FeedbackPrecision }) {
  const { precision: t } = useSteeringText();
  return (
    <div className={styles.scroll} role="region" aria-label={t.title} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.quiet}>{t.hint}</caption>
        <thead>
          <tr>
            <th scope="col">{t.byIndustry}</th>
            <th scope="col">{t.answers}</th>
            <th scope="col">{t.interested}</th>
            <th scope="col">{t.precision}</th>
          </tr>
        </thead>
        <tbody>
          <Row label={t.total} of={of.total} />
          {of.byIndustry.map((each) => (
            <Row key={each.code} label={each.name} of={each} />
          ))}
          {of.byWeightsVersion.map((each) => (
            <Row
              key={each.weightsVersion}
              label={`${t.byVersion}：${t.version(each.weightsVersion)}`}
              of={each}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ label, of }: { label: string; of: Precision }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{of.answers}</td>
      <td>{of.interested}</td>
      <td>{percent(of.precision)}</td>
    </tr>
  );
}
