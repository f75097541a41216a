import { DateTime } from '../../../ui/date-time';
import { EmptyHint } from '../../../ui/empty-hint';
import { Loaded } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';
import { Table } from '../../../ui/table';
import { useMatchmakingText } from '../texts';
import { percent } from './percent';
import { usePrecision } from './queries';
import styles from './steering.module.css';
import { useSteeringText } from './texts';
import type { FeedbackPrecision, Precision } from './types';

/** How many of the answered matches were wanted, and why the others were not. */
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
            <>
              <p className={styles.quiet}>{t.hint}</p>
              <PrecisionTable of={data} />
              <Reasons of={data} />
              <Notes of={data} />
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}

function PrecisionTable({ of }: { of: FeedbackPrecision }) {
  const { precision: t } = useSteeringText();
  return (
    <Table label={t.title} kind="figures">
      <thead>
        <tr>
          <th scope="col">{t.group}</th>
          <th scope="col">{t.answers}</th>
          <th scope="col">{t.interested}</th>
          <th scope="col">{t.precision}</th>
        </tr>
      </thead>
      <tbody>
        <Row label={t.total} of={of.total} />
        <Heading>{t.byVersion}</Heading>
        {of.byWeightsVersion.map((each) => (
          <Row key={each.weightsVersion} label={t.version(each.weightsVersion)} of={each} />
        ))}
        <Heading>{t.byIndustry}</Heading>
        {of.byIndustry.map((each) => (
          <Row key={each.code} label={each.name} of={each} />
        ))}
      </tbody>
    </Table>
  );
}

function Heading({ children }: { children: string }) {
  return (
    <tr>
      <th scope="rowgroup" colSpan={4}>
        {children}
      </th>
    </tr>
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

/** What members have written themselves. */
function Notes({ of: { notes } }: { of: FeedbackPrecision }) {
  const { precision: t } = useSteeringText();
  const { reasons } = useMatchmakingText();
  if (notes.length === 0) return null;
  return (
    <Table label={t.notes} kind="figures">
      <thead>
        <tr>
          <th scope="col">{t.notes}</th>
          <th scope="col">{t.byReason}</th>
          <th scope="col">{t.at}</th>
        </tr>
      </thead>
      <tbody>
        {notes.map(({ note, reason, at }) => (
          <tr key={`${at} ${note}`}>
            <th scope="row">{note}</th>
            <td>{reasons[reason]}</td>
            <td>
              <DateTime at={at} relative />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Reasons({ of: { total, byReason } }: { of: FeedbackPrecision }) {
  const { precision: t } = useSteeringText();
  const { reasons } = useMatchmakingText();
  if (byReason.length === 0) return null;
  const dismissed = total.answers - total.interested;
  return (
    <Table label={t.byReason} kind="figures">
      <thead>
        <tr>
          <th scope="col">{t.byReason}</th>
          <th scope="col">{t.answers}</th>
          <th scope="col">{t.share}</th>
        </tr>
      </thead>
      <tbody>
        {byReason.map(({ reason, answers }) => (
          <tr key={reason}>
            <th scope="row">{reasons[reason]}</th>
            <td>{answers}</td>
            <td>{percent(answers / dismissed)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
