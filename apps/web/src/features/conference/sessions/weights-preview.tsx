import { Button } from 'antd';
import { ProblemNotice } from '../../../ui/problem-notice';
import { Table } from '../../../ui/table';
import { usePreviewWeights } from './queries';
import { useSessionText } from './texts';
import type { ChangedPair, ScheduleFigures, Weights, WeightsPreview as Preview } from './types';

/** What the weights that are being typed would change, on the session's own pairs; computed when it is asked for. */
export function WeightsPreview({ id, weights }: { id: string; weights: Weights }) {
  const { weights: t } = useSessionText();
  const preview = usePreviewWeights(id);
  const isComplete = Object.values(weights).every((one) => typeof one === 'number');
  const isOld = preview.data && !isSame(preview.variables, weights);
  return (
    <section aria-label={t.preview} style={{ marginTop: 16 }}>
      <Button
        disabled={!isComplete}
        loading={preview.isPending}
        onClick={() => preview.mutate(weights)}
      >
        {t.preview}
      </Button>
      <p style={{ marginBlock: 8 }}>{t.previewHint}</p>
      {preview.error && <ProblemNotice error={preview.error} />}
      {preview.data && (
        <div style={{ opacity: isOld ? 0.5 : 1 }}>
          <p role="status">{isOld ? t.outdated : t.verdict(preview.data)}</p>
          <Compared preview={preview.data} />
          <Changed title={t.gained(preview.data.gained)} pairs={preview.data.gainedPairs} />
          <Changed title={t.lost(preview.data.lost)} pairs={preview.data.lostPairs} />
        </div>
      )}
    </section>
  );
}

const isSame = (one: Weights | undefined, other: Weights) =>
  (Object.keys(other) as (keyof Weights)[]).every((name) => one?.[name] === other[name]);

const SHARES = ['pairs', 'musts', 'mutual', 'crossRegion', 'metBefore'] as const;
const COUNTS = ['unserved', 'fewest', 'most'] as const;

function Compared({ preview: { before, after } }: { preview: Preview }) {
  const { weights: t } = useSessionText();
  const rows = [
    ...SHARES.map((name) => [name, shareOf(before, name), shareOf(after, name)] as const),
    ...COUNTS.map((name) => [name, String(before[name]), String(after[name])] as const),
  ];
  return (
    <Table label={t.preview} kind="figures">
      <thead>
        <tr>
          <th scope="col">{t.figure}</th>
          <th scope="col">{t.before}</th>
          <th scope="col">{t.after}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, was, becomes]) => (
          <tr key={name}>
            <th scope="row">{t.figures[name]}</th>
            <td>{was}</td>
            <td>{was === becomes ? becomes : <strong>{becomes}</strong>}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

const shareOf = (figures: ScheduleFigures, name: (typeof SHARES)[number]) =>
  `${figures[name].met} / ${figures[name].of}`;

function Changed({ title, pairs }: { title: string; pairs: readonly ChangedPair[] }) {
  if (pairs.length === 0) return null;
  return (
    <details style={{ marginTop: 8 }}>
      <summary>{title}</summary>
      <ul style={{ paddingInlineStart: 20 }}>
        {pairs.map(({ aName, bName }) => (
          <li key={`${aName}/${bName}`}>
            {aName} × {bName}
          </li>
        ))}
      </ul>
    </details>
  );
}
