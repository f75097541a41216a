import { Figure } from '../../../ui/figure';
import { ItemRow } from '../../../ui/item-row';
import { formatMoney } from '../../../ui/numbers';
import { Table, TableHead } from '../../../ui/table';
import { useFollowUpText } from './texts';
import type { Report } from './types';

/** What came of the meetings in deal rooms that began in them; amounts and currencies stand beside each other, never added. */
export function DealFigures({ report: { rooms, deals } }: { report: Report }) {
  const { deals: t } = useFollowUpText();
  if (rooms === 0) return null;
  const stated = (count: number, amount: string | null, currency: string) =>
    t.deals(count, amount === null ? null : formatMoney({ amount, currency }));
  return (
    <section aria-label={t.title}>
      <Figure label={t.rooms} value={rooms} />
      {deals.length > 0 && (
        <>
          <Table kind="figures" label={t.title}>
            <TableHead names={[t.currency, t.agreed, t.contracted, t.performed]} />
            <tbody>
              {deals.map((deal) => (
                <tr key={deal.currency}>
                  <th scope="row">{deal.currency}</th>
                  <td>{stated(deal.agreements, deal.agreed, deal.currency)}</td>
                  <td>{stated(deal.contracts, deal.contracted, deal.currency)}</td>
                  <td>{stated(deal.performances, deal.performed, deal.currency)}</td>
                </tr>
              ))}
            </tbody>
          </Table>
          <ItemRow title={null} hint={t.few} />
        </>
      )}
    </section>
  );
}
