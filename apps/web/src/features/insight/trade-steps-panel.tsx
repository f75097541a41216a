import { lazy, Suspense } from 'react';
import { Loaded } from '../../ui/loaded';
import { Panel } from '../../ui/panel';
import { Table } from '../../ui/table';
import { useTradeSteps } from './queries';
import styles from './trade-steps.module.css';
import { useInsightText } from './texts';
import type { TradeSteps } from './types';

const BarChart = lazy(async () => ({ default: (await import('../../ui/bar-chart')).BarChart }));
const STEPS = ['matches', 'interested', 'rooms', 'offered', 'agreed'] as const;
const KINDS = ['matches', 'rooms', 'offers', 'agreements'] as const;
/** Matches are so many that nothing else would be seen beside them; the table has them. */
const SHOWN = KINDS.filter((kind) => kind !== 'matches');

/** From match to agreement, and how it went week by week; the figures stand beside the picture. */
export function TradeStepsPanel() {
  const { trade: t } = useInsightText();
  const steps = useTradeSteps();
  return (
    <Panel title={t.title}>
      <Loaded query={steps} rows={6}>
        {(data) => (
          <div className={styles.columns}>
            <Funnel steps={data} />
            <Trend steps={data} />
          </div>
        )}
      </Loaded>
    </Panel>
  );
}

/** Bars as long as the step is of the widest; a step of none has no bar. */
function Funnel({ steps }: { steps: TradeSteps }) {
  const { trade: t } = useInsightText();
  const widest = Math.max(1, ...STEPS.map((step) => steps[step]));
  return (
    <section aria-label={t.funnel}>
      <h3 className={styles.heading}>{t.within(steps.days)}</h3>
      <ol className={styles.funnel}>
        {STEPS.map((step) => (
          <li key={step}>
            <span>{t.steps[step]}</span>
            <span className={styles.track} aria-hidden>
              <span className={styles.bar} style={{ width: `${(100 * steps[step]) / widest}%` }} />
            </span>
            <strong>{steps[step]}</strong>
          </li>
        ))}
      </ol>
      <p className={styles.note}>{t.note}</p>
    </section>
  );
}

function Trend({ steps: { weeks } }: { steps: TradeSteps }) {
  const { trade: t } = useInsightText();
  const categories = weeks.map(({ week }) => week.slice(5).replace('-', '/'));
  const series = SHOWN.map((kind) => ({
    name: t.kinds[kind],
    values: weeks.map((week) => week[kind]),
  }));
  return (
    <section>
      <h3 className={styles.heading}>{t.weeks}</h3>
      <Suspense fallback={<div className={styles.chart} />}>
        <BarChart label={t.weeks} categories={categories} series={series} />
      </Suspense>
      <details>
        <summary>{t.asTable}</summary>
        <Table label={t.weeks} kind="figures">
          <thead>
            <tr>
              <th scope="col">{t.week}</th>
              {KINDS.map((kind) => (
                <th scope="col" key={kind}>
                  {t.kinds[kind]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week.week}>
                <th scope="row">{week.week}</th>
                {KINDS.map((kind) => (
                  <td key={kind}>{week[kind]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      </details>
    </section>
  );
}
