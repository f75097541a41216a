import { Panel } from '../../../ui/panel';
import { ProblemNotice } from '../../../ui/problem-notice';
import { Table } from '../../../ui/table';
import { percent } from './percent';
import styles from './steering.module.css';
import { useSteeringText } from './texts';
import type { WeightsComparison, WeightsPreview } from './types';

interface PreviewPanelProps {
  result: WeightsPreview | undefined;
  error: unknown;
  /** The weights were changed since. */
  isOld: boolean;
}

export function PreviewPanel({ result, error, isOld }: PreviewPanelProps) {
  const { weights: t } = useSteeringText();
  return (
    <Panel title={t.previewTitle}>
      {Boolean(error) && <ProblemNotice error={error} />}
      {isOld && <p className={styles.bad}>{t.previewOld}</p>}
      {!result && !error && <p className={styles.quiet}>{t.previewFirst}</p>}
      {result && result.total.answers === 0 && <p className={styles.quiet}>{t.previewNone}</p>}
      {result && result.total.answers > 0 && <PreviewTable of={result} />}
    </Panel>
  );
}

function PreviewTable({ of }: { of: WeightsPreview }) {
  const { weights: t } = useSteeringText();
  return (
    <Table label={t.previewTitle} kind="figures">
      <thead>
        <tr>
          <th scope="col">{t.group}</th>
          <th scope="col">{t.shown}</th>
          <th scope="col">{t.precision}</th>
          <th scope="col" title={t.orderHint}>
            {t.order}
          </th>
        </tr>
      </thead>
      <tbody>
        <Row label={t.total} of={of.total} />
        {of.byIndustry.map((each) => (
          <Row key={each.code} label={each.name} of={each} />
        ))}
        {of.byWeightsVersion.map((each) => (
          <Row key={each.weightsVersion} label={t.version(each.weightsVersion)} of={each} />
        ))}
      </tbody>
    </Table>
  );
}

function Row({ label, of: { before, after, answers } }: { label: string; of: WeightsComparison }) {
  return (
    <tr>
      <th scope="row">
        {label} <span className={styles.quiet}>({answers})</span>
      </th>
      <td>
        {before.shown} → <strong>{after.shown}</strong>
      </td>
      <td>
        {percent(before.precision)} → <strong>{percent(after.precision)}</strong>
      </td>
      <td>
        {percent(before.order)} → <strong>{percent(after.order)}</strong>
      </td>
    </tr>
  );
}
