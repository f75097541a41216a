import { Grid } from 'antd';
import { lazy, Suspense, useMemo } from 'react';
import type { DealRoom } from '../../entities/deal-room/types';
import { MoneyText } from '../../ui/amount';
import { DateTime } from '../../ui/date-time';
import { Panel } from '../../ui/panel';
import { Table } from '../../ui/table';
import styles from './ladder-panel.module.css';
import { ladderOf, type Ladder } from './price-ladder';
import { useNegotiationText } from './texts';

const LadderChart = lazy(() => import('./ladder-chart'));

/** How the prices came towards each other: drawn where there is room, and always as a table. Absent before the first. */
export function LadderPanel({ room }: { room: DealRoom }) {
  const { ladder: t } = useNegotiationText();
  const { md } = Grid.useBreakpoint();
  const ladder = useMemo(() => ladderOf(room), [room]);
  if (!ladder) return null;
  const isDrawn = md === true;
  return (
    <Panel title={ladder.per ? t.perUnit(ladder.per) : t.total}>
      {isDrawn && (
        <div className={styles.picture}>
          <Suspense>
            <LadderChart ladder={ladder} />
          </Suspense>
        </div>
      )}
      <div className={isDrawn ? styles.unseen : undefined}>
        <Rungs ladder={ladder} />
      </div>
    </Panel>
  );
}

function Rungs({ ladder: { currency, rungs, ceiling, asked } }: { ladder: Ladder }) {
  const { ladder: t, roles } = useNegotiationText();
  const money = (amount: string) => <MoneyText money={{ amount, currency }} />;
  return (
    <Table label={t.picture} kind="figures">
      <thead>
        <tr>
          <th scope="col">{t.offer}</th>
          <th scope="col">{t.side}</th>
          <th scope="col">{t.price}</th>
          <th scope="col">{t.step}</th>
          <th scope="col">{t.at}</th>
        </tr>
      </thead>
      <tbody>
        {rungs.map(({ no, by, amount, step, at }) => (
          <tr key={no}>
            <th scope="row">{t.version(no)}</th>
            <td>{roles[by]}</td>
            <td>{money(amount)}</td>
            <td>{step === null ? '–' : money(step)}</td>
            <td>
              <DateTime at={at} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        {ceiling && <Limit name={t.ceiling}>{money(ceiling)}</Limit>}
        {asked && <Limit name={t.asked}>{money(asked)}</Limit>}
      </tfoot>
    </Table>
  );
}

function Limit({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <tr>
      <th scope="row" colSpan={2}>
        {name}
      </th>
      <td>{children}</td>
      <td colSpan={2} />
    </tr>
  );
}
