import { Figure } from '../../../ui/figure';
import { Loaded } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';
import { FollowUpFigures } from '../follow-up/follow-up-figures';
import { useReport } from './queries';
import { useDayText } from './texts';

const FIGURES = [
  'units',
  'registered',
  'present',
  'planned',
  'held',
  'crossRegion',
  'noShows',
  'nextSteps',
] as const;

/** The conference in figures, from what happened (R1.3). */
export function ReportPanel({ id }: { id: string }) {
  const { report: t } = useDayText();
  const report = useReport(id);
  return (
    <Panel
      title={t.title}
      extra={<a href={`/api/v1/conferences/${id}/report.pdf`}>{t.download}</a>}
    >
      <Loaded query={report} rows={2}>
        {(figures) => (
          <>
            <div
              style={{
                ...{ display: 'grid', gap: 8 },
                gridTemplateColumns: 'repeat(auto-fill, minmax(140px, 1fr))',
              }}
            >
              {FIGURES.map((name) => (
                <Figure key={name} label={t.names[name]} value={figures[name]} />
              ))}
              {figures.useful !== null && <p>{t.useful(figures.useful.toFixed(1))}</p>}
            </div>
            <FollowUpFigures report={figures} />
          </>
        )}
      </Loaded>
    </Panel>
  );
}
