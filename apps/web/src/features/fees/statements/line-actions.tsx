import { Button } from 'antd';
import { useState } from 'react';
import { useMessages } from '../../../ui/messages';
import { ReasonModal } from '../../../ui/reason-modal';
import { sendChange } from '../../../ui/send-change';
import { BookLine } from './book-line';
import { useReopen, useSetAside } from './queries';
import { ReversePayment } from './reverse-payment';
import { useStatementsText } from './texts';
import type { StatementLine } from './types';

/** What can be done about a line, by its state. */
export function LineActions({ line }: { line: StatementLine }) {
  const t = useStatementsText();
  const [doing, start] = useState<'book' | 'aside' | 'reverse' | null>(null);
  const { state, proposedMemberId, paymentId } = line;
  const close = () => start(null);
  return (
    <>
      {state === 'open' && (
        <>
          <Button size="small" onClick={() => start('aside')}>
            {t.setAside}
          </Button>
          <Button size="small" type="primary" onClick={() => start('book')}>
            {proposedMemberId ? t.confirm : t.choosePayer}
          </Button>
        </>
      )}
      {state === 'set-aside' && <Reopen id={line.id} />}
      {state === 'booked' && paymentId && (
        <Button size="small" danger onClick={() => start('reverse')}>
          {t.reverse}
        </Button>
      )}
      {doing === 'book' && <BookLine line={line} onClose={close} />}
      {doing === 'aside' && <SetAside id={line.id} onClose={close} />}
      {doing === 'reverse' && paymentId && <ReversePayment id={paymentId} onClose={close} />}
    </>
  );
}

function SetAside({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useStatementsText();
  const { message } = useMessages();
  const aside = useSetAside(id);
  const done = () => {
    onClose();
    void message.success(t.setAsideDone);
  };
  return (
    <ReasonModal
      title={t.setAsideTitle}
      hint={t.setAsideHint}
      label={t.reason}
      missing={t.required(t.reason)}
      confirm={t.setAside}
      isPending={aside.isPending}
      error={aside.error}
      onConfirm={(reason) => sendChange(aside, reason, { onSuccess: done })}
      onClose={onClose}
    />
  );
}

function Reopen({ id }: { id: string }) {
  const t = useStatementsText();
  const { message } = useMessages();
  const reopen = useReopen(id);
  return (
    <Button
      size="small"
      loading={reopen.isPending}
      onClick={() =>
        sendChange(reopen, undefined, { onSuccess: () => void message.success(t.reopened) })
      }
    >
      {t.reopen}
    </Button>
  );
}
