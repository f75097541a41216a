import { Button } from 'antd';
import { useState } from 'react';
import { MoneyText } from '../../../ui/amount';
import { ItemRow } from '../../../ui/item-row';
import { useMessages } from '../../../ui/messages';
import { formatMoney } from '../../../ui/numbers';
import { Panel } from '../../../ui/panel';
import { messageOf } from '../../../ui/problem';
import { sendChange } from '../../../ui/send-change';
import { Tag } from '../../../ui/tag';
import { PaymentForm } from '../forms/payment-form';
import { RejectForm } from '../forms/reject-form';
import { useConfirmPayment } from '../queries';
import { isRunning } from '../running';
import { RowFiles } from './row-files';
import { useFulfilmentText } from '../texts';
import type { Contract, ContractPayment } from '../types';

const tones = { recorded: 'warn', confirmed: 'good', rejected: 'bad' } as const;

/** The plan with what is paid of it, and each payment with its answer. */
export function PaymentsPanel({ contract }: { contract: Contract }) {
  const { payments: t } = useFulfilmentText();
  const [recording, record] = useState(false);
  return (
    <Panel
      title={t.title}
      flush
      extra={
        isRunning(contract) && (
          <Button size="small" onClick={() => record(true)}>
            {t.record}
          </Button>
        )
      }
    >
      <Plan contract={contract} />
      {contract.payments.length === 0 && <ItemRow title={null} hint={t.none} />}
      <ul>
        {contract.payments.map((payment) => (
          <li key={payment.no}>
            <PaymentRow contract={contract} payment={payment} />
          </li>
        ))}
      </ul>
      {recording && <PaymentForm contract={contract} onClose={() => record(false)} />}
    </Panel>
  );
}

function Plan({ contract: { plan, currency } }: { contract: Contract }) {
  const { draft, payments: t, late, due } = useFulfilmentText();
  const money = (amount: string) => formatMoney({ amount, currency });
  return (
    <ul aria-label={t.plan}>
      {plan.map((item) => (
        <li key={item.no}>
          <ItemRow
            title={
              <>
                {draft.kinds[item.kind]} {item.late && <Tag tone="bad">{late}</Tag>}
              </>
            }
            hint={due(item.dueOn)}
            extra={t.planPaid(money(item.paid), money(item.amount))}
          />
        </li>
      ))}
    </ul>
  );
}

function PaymentRow({ contract, payment }: { contract: Contract; payment: ContractPayment }) {
  const { payments: t, sides } = useFulfilmentText();
  const { no, kind, state, amount, paidOn, reference, note, overReason, rejectReason } = payment;
  const waits =
    state === 'recorded' && payment.recordedSide !== contract.side && isRunning(contract);
  const by = t.by(sides[payment.recordedSide], payment.personName);
  return (
    <ItemRow
      title={
        <>
          <strong>
            {t.kinds[kind]} {no}
          </strong>{' '}
          <Tag tone={tones[state]}>{t.states[state]}</Tag>
        </>
      }
      hint={
        <>
          {[paidOn, reference, by, note, overReason, rejectReason].filter(Boolean).join(' · ')}
          <RowFiles contract={contract} abouts={['payment']} no={String(no)} />
        </>
      }
      extra={
        <>
          <MoneyText money={{ amount, currency: contract.currency }} />
          {waits && <Answer id={contract.id} no={no} />}
        </>
      }
    />
  );
}

function Answer({ id, no }: { id: string; no: number }) {
  const { payments: t } = useFulfilmentText();
  const { message } = useMessages();
  const [rejecting, reject] = useState(false);
  const confirm = useConfirmPayment(id);
  return (
    <>
      <Button size="small" onClick={() => reject(true)}>
        {t.reject}
      </Button>
      <Button
        size="small"
        type="primary"
        loading={confirm.isPending}
        onClick={() =>
          sendChange(confirm, no, {
            onSuccess: () => void message.success(t.confirmed),
            onError: (error) => void message.error(messageOf(error)),
          })
        }
      >
        {t.confirm}
      </Button>
      {rejecting && <RejectForm id={id} no={no} onClose={() => reject(false)} />}
    </>
  );
}
