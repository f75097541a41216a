import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useHasRight } from '../../entities/session/rights';
import { EmptyHint } from '../../ui/empty-hint';
import { useMessages } from '../../ui/messages';
import { Page } from '../../ui/page';
import { PageList } from '../../ui/page-list';
import { Panel } from '../../ui/panel';
import { ProblemNotice } from '../../ui/problem-notice';
import { sendChange } from '../../ui/send-change';
import { OfficialReceipts } from './official-receipts';
import { PaymentRow } from './payment-row';
import { usePayments, useSettlePayment } from './queries';
import { RecordPayment } from './record-payment';
import { ReversePayment } from './statements/reverse-payment';
import { useStatementsText } from './statements/texts';
import { useFeesText } from './texts';
import type { Payment } from './types';

/** Payments as they come: recorded, then confirmed when the money is there. */
export function PaymentsPage() {
  const { payments: t, office } = useFeesText();
  const payments = usePayments();
  const mayWork = useHasRight('fee-work');
  const [recording, record] = useState(false);
  return (
    <Page
      title={t.title}
      back={{ to: '/secretariat/fees', label: office.title }}
      actions={
        mayWork && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => record(true)}>
            {t.record}
          </Button>
        )
      }
    >
      <Panel flush>
        <PageList
          pages={payments}
          label={t.title}
          keyOf={({ id }) => id}
          row={(payment) => (
            <PaymentRow
              payment={payment}
              name={
                <Link to={`/secretariat/members/${payment.memberId}`}>{payment.memberName}</Link>
              }
              extra={<Settle payment={payment} mayWork={mayWork} />}
            />
          )}
          empty={<EmptyHint title={t.empty}>{t.emptyHint}</EmptyHint>}
        />
      </Panel>
      {recording && <RecordPayment onClose={() => record(false)} />}
    </Page>
  );
}

function Settle({ payment, mayWork }: { payment: Payment; mayWork: boolean }) {
  const { payments: t } = useFeesText();
  const { message } = useMessages();
  const settle = useSettlePayment();
  const { id, state } = payment;
  if (state === 'completed') return <Completed payment={payment} mayWork={mayWork} />;
  if (state !== 'pending' || !mayWork) return null;
  const done = { complete: t.completed, fail: t.failed };
  return (
    <>
      {settle.error && <ProblemNotice error={settle.error} />}
      {(['fail', 'complete'] as const).map((as) => (
        <Button
          key={as}
          size="small"
          type={as === 'complete' ? 'primary' : 'default'}
          loading={settle.isPending}
          onClick={() =>
            sendChange(settle, { id, as }, { onSuccess: () => void message.success(done[as]) })
          }
        >
          {t[as]}
        </Button>
      ))}
    </>
  );
}

function Completed({ payment, mayWork }: { payment: Payment; mayWork: boolean }) {
  const { mine, receipts } = useFeesText();
  const statements = useStatementsText();
  const [doing, start] = useState<'receipts' | 'reverse' | null>(null);
  const { id, hasReceipt } = payment;
  const close = () => start(null);
  return (
    <>
      {hasReceipt && <a href={`/api/v1/payments/${id}/receipt.pdf`}>{mine.receipt}</a>}
      {mayWork && (
        <>
          <Button size="small" onClick={() => start('receipts')}>
            {receipts.title}
          </Button>
          <Button size="small" danger onClick={() => start('reverse')}>
            {statements.reverse}
          </Button>
        </>
      )}
      {doing === 'receipts' && <OfficialReceipts payment={payment} onClose={close} />}
      {doing === 'reverse' && <ReversePayment id={id} onClose={close} />}
    </>
  );
}
