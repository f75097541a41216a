import { lazy, Suspense } from 'react';
import { Figure } from '../../../ui/figure';
import { Loaded } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';
import { DealFigures } from '../follow-up/deal-figures';
import { FollowUpFigures } from '../follow-up/follow-up-figures';
import type { Report } from '../follow-up/types';
import type { Conference } from '../types';
import { ReportApproval } from './approve-report';
import { IndustryFigures } from './industry-figures';
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

// The charts are loaded by who looks at a report, and by nobody else.
const ReportCharts = lazy(async () => ({
  default: (await import('./report-charts')).ReportCharts,
}));
const FollowUpChart = lazy(async () => ({
  default: (await import('./report-charts')).FollowUpChart,
}));

/** The conference in figures, from what happened (R1.3). @param approving for whoever may approve it */
export function ReportPanel({ id, approving }: { id: string; approving?: Conference }) {
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
            <ReportApproval report={figures} {...(approving && { conference: approving })} />
            <Figures report={figures} />
            <Suspense fallback={null}>
              <ReportCharts report={figures} />
            </Suspense>
            <IndustryFigures report={figures} />
            <DealFigures report={figures} />
            <FollowUpFigures report={figures} />
            {figures.followUps.length > 0 && (
              <Suspense fallback={null}>
                <FollowUpChart rounds={figures.followUps} />
              </Suspense>
            )}
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function Figures({ report }: { report: Report }) {
  const { report: t } = useDayText();
  return (
    <div
      style={{
        ...{ display: 'grid', gap: 8 },
        gridTemplateColumns: 'repeat(auto-fill, minmax(140px, 1fr))',
      }}
    >
      {FIGURES.map((name) => (
        <Figure key={name} label={t.names[name]} value={report[name]} />
      ))}
      {report.useful !== null && <p>{t.useful(report.useful.toFixed(1))}</p>}
    </div>
  );
}
