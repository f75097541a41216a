import { Button } from 'antd';
import { useState } from 'react';
import { ReasonModal } from '../../ui/reason-modal';
import { useMessages } from '../../ui/messages';
import { messageOf } from '../../ui/problem';
import { sendChange } from '../../ui/send-change';
import { useAnswerClosing, useClose } from './queries';
import { isRunning } from './running';
import { useFulfilmentText } from './texts';
import type { Contract } from './types';

/** Ends the contract, or answers the proposal to. */
export function CloseActions({ contract }: { contract: Contract }) {
  const { close: t } = useFulfilmentText();
  const [closing, start] = useState<'complete' | 'terminate' | null>(null);
  if (contract.closing) return <Answer contract={contract} closing={contract.closing} />;
  if (!isRunning(contract) && contract.state !== 'agreed') return null;
  return (
    <>
      <Button onClick={() => start('terminate')}>{t.terminate}</Button>
      {isRunning(contract) && (
        <Button type="primary" onClick={() => start('complete')}>
          {t.complete}
        </Button>
      )}
      {closing && <Close contract={contract} closing={closing} onClose={() => start(null)} />}
    </>
  );
}

interface CloseProps {
  contract: Contract;
  closing: 'complete' | 'terminate';
  onClose: () => void;
}

function Close({ contract, closing, onClose }: CloseProps) {
  const { close: t } = useFulfilmentText();
  const { message } = useMessages();
  const close = useClose(contract.id);
  const needsReason = closing === 'terminate' || contract.open.length > 0;
  return (
    <ReasonModal
      title={t[closing]}
      hint={t[`${closing}Hint`]}
      label={t.reason}
      missing={needsReason ? t.reasonMissing : undefined}
      confirm={t[closing]}
      danger={closing === 'terminate'}
      isPending={close.isPending}
      error={close.error}
      onConfirm={(reason) =>
        sendChange(
          close,
          { closing, reason },
          {
            onSuccess: () => {
              onClose();
              void message.success(t.done);
            },
          },
        )
      }
      onClose={onClose}
    />
  );
}

function Answer({
  contract,
  closing,
}: {
  contract: Contract;
  closing: NonNullable<Contract['closing']>;
}) {
  const { close: t, sides } = useFulfilmentText();
  const { message } = useMessages();
  const answer = useAnswerClosing(contract.id);
  const own = closing.by === contract.side;
  const say = (word: 'agree' | 'drop') =>
    sendChange(answer, word, { onError: (error) => void message.error(messageOf(error)) });
  return (
    <>
      <span title={closing.reason}>
        {t.proposed(sides[closing.by], t.what[closing.closing])}：{closing.reason}
      </span>
      <Button loading={answer.isPending} onClick={() => say('drop')}>
        {own ? t.drop : t.decline}
      </Button>
      {!own && (
        <Button type="primary" loading={answer.isPending} onClick={() => say('agree')}>
          {t.agree}
        </Button>
      )}
    </>
  );
}
