import { Button } from 'antd';
import { useState } from 'react';
import { useMessages } from '../../ui/messages';
import { messageOf } from '../../ui/problem';
import { sendChange } from '../../ui/send-change';
import { AgreeForm, CloseForm } from './forms/close-form';
import { useDropClosing } from './queries';
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
      {closing && <CloseForm contract={contract} closing={closing} onClose={() => start(null)} />}
    </>
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
  const [agreeing, agree] = useState(false);
  const drop = useDropClosing(contract.id);
  const own = closing.by === contract.side;
  return (
    <>
      <span title={closing.reason}>
        {t.proposed(sides[closing.by], t.what[closing.closing])}：{closing.reason}
      </span>
      <Button
        loading={drop.isPending}
        onClick={() =>
          sendChange(drop, undefined, { onError: (error) => void message.error(messageOf(error)) })
        }
      >
        {own ? t.drop : t.decline}
      </Button>
      {!own && (
        <Button type="primary" onClick={() => agree(true)}>
          {t.agreeAsk}
        </Button>
      )}
      {agreeing && <AgreeForm contract={contract} closing={closing} onClose={() => agree(false)} />}
    </>
  );
}
