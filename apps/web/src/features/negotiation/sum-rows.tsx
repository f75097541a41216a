import styles from './terms-view.module.css';
import { useNegotiationText } from './texts';
import type { Sums } from './types';

interface SumRowsProps {
  sums: Sums;
  show: (amount: string) => string;
}

/** Of what the total is made; nothing where it is the lines alone. */
export function SumRows({ sums, show }: SumRowsProps) {
  const { sums: t } = useNegotiationText();
  const { goods, discount, freight, net, rates } = sums;
  const rows: (readonly [label: string, amount: string])[] = [
    ...(Number(discount) > 0 ? [[t.discount, `−${show(discount)}`] as const] : []),
    ...(Number(freight) > 0 ? [[t.freight, show(freight)] as const] : []),
    ...(net === null ? [] : [[t.net, show(net)] as const]),
    ...rates.map(({ taxRate, tax }) => [t.taxAt(taxRate), show(tax)] as const),
  ];
  if (rows.length === 0) return null;
  return [[t.goods, show(goods)] as const, ...rows].map(([label, amount]) => (
    <tr key={label} className={styles.sum}>
      <td colSpan={3}>{label}</td>
      <td className={styles.number}>{amount}</td>
    </tr>
  ));
}

/** How amounts are counted and rounded. ADR 0117 */
export function SumRules() {
  const { sums: t } = useNegotiationText();
  return (
    <details className={styles.rules}>
      <summary>{t.rules}</summary>
      <ol>
        {t.rule.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ol>
    </details>
  );
}
