import type { ReactNode } from 'react';
import { ItemRow } from '../../ui/item-row';
import { groupDigits } from '../../ui/numbers';
import { Tag, type Tone } from '../../ui/tag';
import { useFeesText } from './texts';
import type { Invoice } from './types';

const tones: Readonly<Record<Invoice['state'], Tone>> = {
  draft: 'plain',
  issued: 'primary',
  sent: 'primary',
  partial: 'warn',
  paid: 'good',
  excess: 'good',
  cancelled: 'plain',
};

interface InvoiceRowProps {
  invoice: Invoice;
  /** The unit’s name, where the list has several. */
  name?: ReactNode;
  extra?: ReactNode;
}

export function InvoiceRow({ invoice, name, extra }: InvoiceRowProps) {
  const { mine: t, states, late, yuan } = useFeesText();
  const { number, year, amount, paid, waived, owed, dueOn, state } = invoice;
  return (
    <ItemRow
      title={
        <>
          {name ?? <strong>{t.year(year)}</strong>} <Tag tone={tones[state]}>{states[state]}</Tag>{' '}
          {invoice.late && <Tag tone="bad">{late}</Tag>}
        </>
      }
      hint={[number, name && t.year(year), t.due(dueOn), t.detail(paid, waived, owed)]
        .filter(Boolean)
        .join(' · ')}
      extra={
        <>
          <span>{yuan(groupDigits(amount))}</span>
          {extra}
        </>
      }
    />
  );
}
