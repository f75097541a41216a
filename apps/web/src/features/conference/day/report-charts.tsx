import { useMemo } from 'react';
import { BarChart } from '../../../ui/bar-chart';
import { useFollowUpText } from '../follow-up/texts';
import type { Report } from '../follow-up/types';
import { useDayText } from './texts';

/** People and meetings, from what was planned to what was held. */
export function ReportCharts({ report }: { report: Report }) {
  const { report: t } = useDayText();
  const { registered, present, planned, held, noShows, nextSteps } = report;
  const categories = useMemo(
    () =>
      (['registered', 'present', 'planned', 'held', 'noShows', 'nextSteps'] as const).map(
        (name) => t.names[name],
      ),
    [t],
  );
  const series = useMemo(
    () => [{ name: t.title, values: [registered, present, planned, held, noShows, nextSteps] }],
    [t, registered, present, planned, held, noShows, nextSteps],
  );
  return <BarChart label={t.chart} categories={categories} series={series} />;
}

/** What came of the meetings, round by round. */
export function FollowUpChart({ rounds }: { rounds: Report['followUps'] }) {
  const { office: t, results, after } = useFollowUpText();
  const categories = useMemo(() => rounds.map(({ days }) => after(days)), [rounds, after]);
  const series = useMemo(
    () => [
      { name: t.bothAgree, values: rounds.map(({ bothAgree }) => bothAgree) },
      { name: t.oneAgrees, values: rounds.map(({ oneAgrees }) => oneAgrees) },
      { name: results.talks, values: rounds.map(({ talks }) => talks) },
      { name: results.nothing, values: rounds.map(({ nothing }) => nothing) },
    ],
    [rounds, t, results],
  );
  return <BarChart label={t.figures} categories={categories} series={series} stacked />;
}
