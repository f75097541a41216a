import type { ReactNode } from 'react';
import { ItemRow } from '../../ui/item-row';
import { groupDigits } from '../../ui/numbers';
import { Tag } from '../../ui/tag';
import { useFeesText } from './texts';
import type { Payment } from './types';

const tones = { pending: 'warn', completed: 'good', failed: 'bad', reversed: 'plain' } as const;

interface PaymentRowProps {
  payment: Payment;
  name?: ReactNode;
  extra?: ReactNode;
}

export function PaymentRow({ payment, name, extra }: PaymentRowProps) {
  const { mine: t, payments, paymentStates, yuan } = useFeesText();
  const { receivedOn, payer, note, state, amount, unallocated, officialNumber } = payment;
  const credit = Number(unallocated) > 0 && payments.credit(unallocated);
  return (
    <ItemRow
      title={
        <>
          {name ?? <strong>{receivedOn}</strong>}{' '}
          <Tag tone={tones[state]}>{paymentStates[state]}</Tag>
        </>
      }
      hint={[name && receivedOn, payer, note, credit, officialNumber && t.official(officialNumber)]
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
