import { Button } from 'antd';
import { useState } from 'react';
import { MoneyText } from '../../../ui/amount';
import { ItemRow } from '../../../ui/item-row';
import { useMessages } from '../../../ui/messages';
import { Panel } from '../../../ui/panel';
import { messageOf } from '../../../ui/problem';
import { sendChange } from '../../../ui/send-change';
import { Tag } from '../../../ui/tag';
import { InvoiceForm } from '../forms/invoice-form';
import { OwnRecord } from '../own-record';
import { useConfirmInvoice, useWithdrawInvoice } from '../queries';
import { isSigned } from '../running';
import { useFulfilmentText } from '../texts';
import type { Contract, Invoice } from '../types';
import { RowFiles } from './row-files';

const tones = { recorded: 'warn', confirmed: 'good', withdrawn: 'plain' } as const;

/** Invoices that were issued elsewhere, by number; a red one nets its blue one. */
export function InvoicesPanel({ contract }: { contract: Contract }) {
  const { invoices: t } = useFulfilmentText();
  /** A new one, or the one that is corrected. */
  const [recording, record] = useState<Invoice | 'new' | null>(null);
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
      {contract.invoices.length === 0 && <ItemRow title={null} hint={t.none} />}
      <ul>
        {contract.invoices.map((invoice) => (
          <li key={invoice.id}>
            <InvoiceRow contract={contract} invoice={invoice} onCorrect={record} />
          </li>
        ))}
      </ul>
      {recording && (
        <InvoiceForm
          id={contract.id}
          replaced={recording === 'new' ? null : recording}
          onClose={() => record(null)}
        />
      )}
    </Panel>
  );
}

interface InvoiceRowProps {
  contract: Contract;
  invoice: Invoice;
  onCorrect: (invoice: Invoice) => void;
}

function InvoiceRow({ contract, invoice, onCorrect }: InvoiceRowProps) {
  const { invoices: t, records } = useFulfilmentText();
  const withdraw = useWithdrawInvoice(contract.id, invoice.id);
  const { id, number, code, issuedOn, amount, tax, reverses, reversed, state } = invoice;
  const { replaces, overReason, reason } = invoice;
  const own = invoice.side === contract.side;
  return (
    <ItemRow
      title={
        <>
          {number} {reverses && <Tag tone="bad">{t.red}</Tag>} {reversed && <Tag>{t.reversed}</Tag>}{' '}
          <Tag tone={tones[state]}>{t.states[state]}</Tag>
        </>
      }
      hint={
        <>
          {[
            replaces && records.replaces(replaces),
            ...[
              issuedOn,
              code,
              `${t.tax} ${tax}`,
              reverses && t.reversesOne(reverses),
              overReason,
              reason,
            ],
          ]
            .filter(Boolean)
            .join(' · ')}
          <RowFiles contract={contract} abouts={['invoice']} no={number} />
        </>
      }
      extra={
        <>
          <MoneyText money={{ amount, currency: contract.currency }} />
          {state === 'recorded' && !own && <Confirm contractId={contract.id} id={id} />}
          {state === 'recorded' && own && !reversed && (
            <OwnRecord
              name={t.name(number)}
              withdraw={withdraw}
              onCorrect={() => onCorrect(invoice)}
            />
          )}
        </>
      }
    />
  );
}

function Confirm({ contractId, id }: { contractId: string; id: string }) {
  const { invoices: t } = useFulfilmentText();
  const { message } = useMessages();
  const confirm = useConfirmInvoice(contractId);
  return (
    <Button
      size="small"
      loading={confirm.isPending}
      onClick={() =>
        sendChange(confirm, id, {
          onSuccess: () => void message.success(t.confirmed),
          onError: (error) => void message.error(messageOf(error)),
        })
      }
    >
      {t.confirm}
    </Button>
  );
}
