import { Button } from 'antd';
import { useState } from 'react';
import { MoneyText } from '../../../ui/amount';
import { ItemRow } from '../../../ui/item-row';
import { useMessages } from '../../../ui/messages';
import { formatMoney } from '../../../ui/numbers';
import { Panel } from '../../../ui/panel';
import { messageOf } from '../../../ui/problem';
import { sendChange } from '../../../ui/send-change';
import { Tag, type Tone } from '../../../ui/tag';
import { PaymentForm } from '../forms/payment-form';
import { RejectForm } from '../forms/reject-form';
import { OwnRecord } from '../own-record';
import { useConfirmPayment, useWithdraw } from '../queries';
import { isSigned } from '../running';
import { RowFiles } from './row-files';
import { useFulfilmentText } from '../texts';
import type { Contract, ContractPayment } from '../types';

const tones: Readonly<Record<ContractPayment['state'], Tone>> = {
  ...{ recorded: 'warn', confirmed: 'good', rejected: 'bad', withdrawn: 'plain' },
};

/** The plan with what is paid of it, and each payment with its answer. */
export function PaymentsPanel({ contract }: { contract: Contract }) {
  const { payments: t } = useFulfilmentText();
  /** A new one, or the one that is corrected. */
  const [recording, record] = useState<ContractPayment | 'new' | null>(null);
  return (
    <Panel
      title={t.title}
      flush
      extra={
        isSigned(contract) && (
          <Button size="small" onClick={() => record('new')}>
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
            <PaymentRow contract={contract} payment={payment} onCorrect={record} />
          </li>
        ))}
      </ul>
      {recording && (
        <PaymentForm
          contract={contract}
          replaced={recording === 'new' ? null : recording}
          onClose={() => record(null)}
        />
      )}
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
                {Number(item.pending) > 0 && (
                  <Tag tone="warn">{t.planPending(money(item.pending))}</Tag>
                )}
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

interface PaymentRowProps {
  contract: Contract;
  payment: ContractPayment;
  onCorrect: (payment: ContractPayment) => void;
}

function PaymentRow({ contract, payment, onCorrect }: PaymentRowProps) {
  const { payments: t, sides, records } = useFulfilmentText();
  const withdraw = useWithdraw(contract.id, 'payments', payment.no);
  const { no, kind, state, amount, paidOn, reference, note, overReason, rejectReason } = payment;
  const { replaces } = payment;
  const name = `${t.kinds[kind]} ${no}`;
  const own = payment.recordedSide === contract.side;
  const by = t.by(sides[payment.recordedSide], payment.personName);
  return (
    <ItemRow
      title={
        <>
          <strong>{name}</strong> <Tag tone={tones[state]}>{t.states[state]}</Tag>
        </>
      }
      hint={
        <>
          {[
            replaces !== null && records.replaces(`${t.kinds[kind]} ${replaces}`),
            ...[paidOn, reference, by, note, overReason, rejectReason],
          ]
            .filter(Boolean)
            .join(' · ')}
          <RowFiles contract={contract} abouts={['payment']} no={String(no)} />
        </>
      }
      extra={
        <>
          <MoneyText money={{ amount, currency: contract.currency }} />
          {state === 'recorded' && !own && <Answer id={contract.id} no={no} />}
          {state === 'recorded' && own && (
            <OwnRecord name={name} withdraw={withdraw} onCorrect={() => onCorrect(payment)} />
          )}
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
