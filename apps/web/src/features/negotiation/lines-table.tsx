import type { ReactNode } from 'react';
import { Change } from '../../ui/change';
import { formatDecimal, formatMoney } from '../../ui/numbers';
import { Tag } from '../../ui/tag';
import type { Marks } from './differences';
import { SumRows } from './sum-rows';
import styles from './terms-view.module.css';
import { useNegotiationText } from './texts';
import type { Sums, TermsLine } from './types';

interface LinesTableProps {
  lines: readonly TermsLine[];
  sums: Sums;
  currency: string;
  marks: Marks;
  total: ReactNode;
}

export function LinesTable({ lines, sums, currency, marks, total }: LinesTableProps) {
  const { terms: t, sums: s } = useNegotiationText();
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
            <Line
              key={at}
              line={line}
              sum={sums.lines[at]!}
              at={at}
              currency={currency}
              marks={marks}
            />
          ))}
          {marks.removedFrom('lines').map((text) => (
            <tr key={text} className={styles.removed}>
              <td colSpan={4}>{text}</td>
            </tr>
          ))}
          <SumRows sums={sums} show={(amount) => formatMoney({ amount, currency })} />
          <tr className={styles.total}>
            <td colSpan={3}>{s.total}</td>
            <td className={styles.number}>{total}</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

interface LineProps {
  line: TermsLine;
  sum: Sums['lines'][number];
  at: number;
  currency: string;
  marks: Marks;
}

function Line({ line, sum, at, currency, marks }: LineProps) {
  const { terms: t, sums: s } = useNegotiationText();
  const path = `lines.${at}`;
  const money = (amount: string) => formatMoney({ amount, currency });
  const field = (
    name: Exclude<keyof TermsLine, 'taxRate'>,
    show: (value: string) => string = (value) => value,
  ) => {
    const before = marks.before(`${path}.${name}`);
    return before === null ? (
      show(line[name])
    ) : (
      <Change before={show(before)} after={show(line[name])} />
    );
  };
  const rateBefore = marks.before(`${path}.taxRate`);
  const rate = (value: string) => (value ? s.lineTax(value) : '');
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
      <td className={styles.number}>
        {money(sum.amount)}
        <div className={styles.spec}>
          {rateBefore === null ? (
            rate(sum.taxRate ?? '')
          ) : (
            <Change before={rate(rateBefore)} after={rate(sum.taxRate ?? '')} />
          )}
        </div>
      </td>
    </tr>
  );
}
