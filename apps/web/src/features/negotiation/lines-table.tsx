import type { ReactNode } from 'react';
import { Change } from '../../ui/change';
import { formatDecimal, formatMoney, lineTotal } from '../../ui/numbers';
import { Tag } from '../../ui/tag';
import type { Marks } from './differences';
import styles from './terms-view.module.css';
import { useNegotiationText } from './texts';
import type { TermsLine } from './types';

interface LinesTableProps {
  lines: readonly TermsLine[];
  currency: string;
  marks: Marks;
  total: ReactNode;
}

export function LinesTable({ lines, currency, marks, total }: LinesTableProps) {
  const { terms: t } = useNegotiationText();
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t.lines}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t.description}</th>
            <th scope="col" className={styles.number}>
              {t.quantity}
            </th>
            <th scope="col" className={styles.number}>
              {t.unitPrice}
            </th>
            <th scope="col" className={styles.number}>
              {t.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, at) => (
            <Line key={at} line={line} at={at} currency={currency} marks={marks} />
          ))}
          {marks.removedFrom('lines').map((text) => (
            <tr key={text} className={styles.removed}>
              <td colSpan={4}>{text}</td>
            </tr>
          ))}
          <tr className={styles.total}>
            <td colSpan={3}>{t.total}</td>
            <td className={styles.number}>{total}</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

interface LineProps {
  line: TermsLine;
  at: number;
  currency: string;
  marks: Marks;
}

function Line({ line, at, currency, marks }: LineProps) {
  const { terms: t } = useNegotiationText();
  const path = `lines.${at}`;
  const money = (amount: string) => formatMoney({ amount, currency });
  const field = (name: keyof TermsLine, show: (value: string) => string = (value) => value) => {
    const before = marks.before(`${path}.${name}`);
    return before === null ? (
      show(line[name])
    ) : (
      <Change before={show(before)} after={show(line[name])} />
    );
  };
  const amount = lineTotal(line.quantity, line.unitPrice);
  return (
    <tr className={marks.isAdded(path) ? styles.added : undefined}>
      <td>
        <div>
          {marks.isAdded(path) && <Tag tone="good">{t.added}</Tag>} {field('description')}
        </div>
        <div className={styles.spec}>{field('specification')}</div>
      </td>
      <td className={styles.number}>
        {field('quantity', formatDecimal)} {field('unit')}
      </td>
      <td className={styles.number}>{field('unitPrice', money)}</td>
      <td className={styles.number}>{amount && money(amount)}</td>
    </tr>
  );
}
