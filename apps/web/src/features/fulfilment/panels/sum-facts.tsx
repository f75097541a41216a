import { MoneyText } from '../../../ui/amount';
import { Fact, Facts } from '../../../ui/facts';
import { useFulfilmentText } from '../texts';
import type { Contract } from '../types';

/** Of what the agreed total is made, as the server counted it. */
export function SumFacts({ contract: { sums, currency } }: { contract: Contract }) {
  const { sums: t } = useFulfilmentText();
  const { goods, discount, freight, net, rates, total } = sums;
  const rows: (readonly [label: string, amount: string])[] = [
    [t.goods, goods],
    ...(Number(discount) > 0 ? [[t.discount, discount] as const] : []),
    ...(Number(freight) > 0 ? [[t.freight, freight] as const] : []),
    ...(net === null ? [] : [[t.net, net] as const]),
    ...rates.map(({ taxRate, tax }) => [t.tax(taxRate), tax] as const),
    [t.total, total],
  ];
  return (
    <Facts>
      {rows.map(([label, amount]) => (
        <Fact key={label} label={label}>
          <MoneyText money={{ amount, currency }} />
        </Fact>
      ))}
    </Facts>
  );
}
