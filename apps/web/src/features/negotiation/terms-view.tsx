import type { ReactNode } from 'react';
import { MoneyText } from '../../ui/amount';
import { Change } from '../../ui/change';
import { Day, DateTime } from '../../ui/date-time';
import { formatMoney, type Money } from '../../ui/numbers';
import { noMarks, type Marks } from './differences';
import { LinesTable } from './lines-table';
import { SumRules } from './sum-rows';
import styles from './terms-view.module.css';
import { useNegotiationText } from './texts';
import type { Sums, Terms } from './types';

interface TermsViewProps {
  terms: Terms;
  total: Money;
  sums: Sums;
  /** What to mark as changed since the version before. */
  marks?: Marks;
  totalBefore?: Money;
}

/** Exactly what an offer promises. */
export function TermsView({ terms, total, sums, marks = noMarks, totalBefore }: TermsViewProps) {
  const { terms: t } = useNegotiationText();
  const moved = totalBefore && totalBefore.amount !== total.amount;
  return (
    <div className={styles.terms}>
      <LinesTable
        lines={terms.lines}
        sums={sums}
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
      <SumNote terms={terms} sums={sums} />
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
        <TaxFacts terms={terms} marks={marks} />
        <Fact label={t.paymentTerms} path="paymentTerms" value={terms.paymentTerms} marks={marks} />
        <Fact
          label={t.validUntil}
          path="validUntil"
          value={terms.validUntil}
          marks={marks}
          show={dateTime}
        />
        <FreeTermFacts terms={terms} marks={marks} />
      </dl>
    </div>
  );
}

function FreeTermFacts({ terms, marks }: { terms: Terms; marks: Marks }) {
  const { terms: t } = useNegotiationText();
  return (
    <>
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
    </>
  );
}

/** Why no tax is shown, and how what is shown was counted. */
function SumNote({ terms, sums }: { terms: Terms; sums: Sums }) {
  const { sums: t } = useNegotiationText();
  const isOld = (terms.edition ?? 1) === 1;
  return (
    <div>
      {isOld && <p className={styles.rules}>{t.old}</p>}
      {!isOld && sums.tax === null && <p className={styles.rules}>{t.unsaid}</p>}
      {!isOld && <SumRules />}
    </div>
  );
}

/** Facts that a version may leave unsaid, and that are shown as well where they were taken out. */
function TaxFacts({ terms, marks }: { terms: Terms; marks: Marks }) {
  const { terms: t, taxes, revocable } = useNegotiationText();
  const percent = (rate: string) => (rate ? `${rate}%` : '');
  const money = (amount: string) => amount && formatMoney({ amount, currency: terms.currency });
  const facts: readonly (readonly [UnsaidField, (value: string) => string])[] = [
    ['priceIncludesTax', (is) => taxes[is] ?? ''],
    ['taxRate', percent],
    ['discount', money],
    ['freight', money],
    ['freightTaxRate', percent],
    ['incoterm', (rule) => rule],
    ['incotermPlace', (place) => place],
    ['revocable', (is) => revocable[is] ?? ''],
  ];
  return facts
    .filter(([name]) => (terms[name] ?? null) !== null || marks.before(name))
    .map(([name, show]) => (
      <Fact
        key={name}
        label={t[name]}
        path={name}
        value={String(terms[name] ?? '')}
        marks={marks}
        show={show}
      />
    ));
}

type UnsaidField =
  | ('priceIncludesTax' | 'taxRate' | 'discount' | 'freight' | 'freightTaxRate')
  | ('incoterm' | 'incotermPlace' | 'revocable');

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
