import { Button } from 'antd';
import { useState } from 'react';
import { useMessages } from '../../ui/messages';
import { ReasonModal } from '../../ui/reason-modal';
import { sendChange } from '../../ui/send-change';
import { useCancelInvoice, useIssueDraft, useSendInvoice } from './queries';
import { useFeesText } from './texts';
import type { Invoice } from './types';
import { WaiveFee } from './waive-fee';

const CANCELLABLE: readonly Invoice['state'][] = ['draft', 'issued', 'sent'];

/** What can be done about an invoice, by its state. */
export function InvoiceActions({ invoice, mayWork }: { invoice: Invoice; mayWork: boolean }) {
  const { office: t } = useFeesText();
  const [doing, start] = useState<'waive' | 'cancel' | null>(null);
  const { id, number, state, owed, paid } = invoice;
  const close = () => start(null);
  return (
    <>
      {number && state !== 'cancelled' && <a href={`/api/v1/invoices/${id}/invoice.pdf`}>PDF</a>}
      {mayWork && (
        <>
          {CANCELLABLE.includes(state) && Number(paid) === 0 && (
            <Button size="small" onClick={() => start('cancel')}>
              {t.cancel}
            </Button>
          )}
          {Number(owed) > 0 && (
            <Button size="small" onClick={() => start('waive')}>
              {t.waive}
            </Button>
          )}
          <NextStep invoice={invoice} />
        </>
      )}
      {doing === 'waive' && <WaiveFee invoice={invoice} onClose={close} />}
      {doing === 'cancel' && <CancelInvoice invoice={invoice} onClose={close} />}
    </>
  );
}

function NextStep({ invoice: { id, state } }: { invoice: Invoice }) {
  const { office: t } = useFeesText();
  const { message } = useMessages();
  const issue = useIssueDraft(id);
  const send = useSendInvoice(id);
  if (state !== 'draft' && state !== 'issued') return null;
  const [step, label, done] =
    state === 'draft' ? [issue, t.issue, t.issuedOne] : [send, t.send, t.sent];
  return (
    <Button
      size="small"
      type="primary"
      loading={step.isPending}
      onClick={() =>
        sendChange(step, undefined, {
          onSuccess: () => void message.success(done),
          onError: (error) => void message.error(error.message),
        })
      }
    >
      {label}
    </Button>
  );
}

function CancelInvoice({ invoice, onClose }: { invoice: Invoice; onClose: () => void }) {
  const { office: t } = useFeesText();
  const cancel = useCancelInvoice(invoice.id);
  return (
    <ReasonModal
      title={`${t.cancel}：${invoice.memberName}`}
      hint={t.cancelHint}
      label={t.reason}
      missing={t.required(t.reason)}
      confirm={t.cancel}
      danger
      isPending={cancel.isPending}
      error={cancel.error}
      onConfirm={(reason) => sendChange(cancel, reason, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
