import type { ReactNode } from 'react';
import { MoneyText } from '../../ui/amount';
import { Change } from '../../ui/change';
import { Day, DateTime } from '../../ui/date-time';
import type { Money } from '../../ui/numbers';
import { noMarks, type Marks } from './differences';
import { LinesTable } from './lines-table';
import styles from './terms-view.module.css';
import { useNegotiationText } from './texts';
import type { Terms } from './types';

interface TermsViewProps {
  terms: Terms;
  total: Money;
  /** What to mark as changed since the version before. */
  marks?: Marks;
  totalBefore?: Money;
}

/** Exactly what an offer promises. */
export function TermsView({ terms, total, marks = noMarks, totalBefore }: TermsViewProps) {
  const { terms: t } = useNegotiationText();
  const moved = totalBefore && totalBefore.amount !== total.amount;
  return (
    <div className={styles.terms}>
      <LinesTable
        lines={terms.lines}
        currency={terms.currency}
        marks={marks}
        total={
          moved ? (
            <Change
              before={<MoneyText money={totalBefore} />}
              after={<MoneyText money={total} />}
            />
          ) : (
            <MoneyText money={total} />
          )
        }
      />
      <dl className={styles.facts}>
        <Fact
          label={t.deliveryPlace}
          path="deliveryPlace"
          value={terms.deliveryPlace}
          marks={marks}
        />
        <Fact
          label={t.deliveryDate}
          path="deliveryDate"
          value={terms.deliveryDate}
          marks={marks}
          show={day}
        />
        <Fact label={t.paymentTerms} path="paymentTerms" value={terms.paymentTerms} marks={marks} />
        <Fact
          label={t.validUntil}
          path="validUntil"
          value={terms.validUntil}
          marks={marks}
          show={dateTime}
        />
        {terms.freeTerms.map(({ title, text }, at) => (
          <Fact key={at} label={title} path={`freeTerms.${at}.text`} value={text} marks={marks} />
        ))}
        {marks.removedFrom('freeTerms').map((text) => (
          <Fact
            key={text}
            label={t.removed}
            path=""
            value=""
            marks={{ ...noMarks, before: () => text }}
          />
        ))}
      </dl>
    </div>
  );
}

const day = (value: string) => (value ? <Day on={value} /> : '');
const dateTime = (value: string) => (value ? <DateTime at={value} /> : '');

interface FactProps {
  label: string;
  path: string;
  value: string;
  marks: Marks;
  show?: (value: string) => ReactNode;
}

function Fact({ label, path, value, marks, show = (text) => text }: FactProps) {
  const before = marks.before(path);
  const isNew = marks.isAdded(path.replace(/\.text$/, ''));
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {before !== null || isNew ? (
          <Change before={before === null ? null : show(before)} after={show(value)} />
        ) : (
          show(value)
        )}
      </dd>
    </>
  );
}
