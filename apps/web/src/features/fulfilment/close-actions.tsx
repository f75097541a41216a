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

type Closing = NonNullable<Contract['closing']>;

/**
 * Ends the contract, or answers the proposal to. A form that is open stays when the other side proposes, or takes back,
 * meanwhile: what was typed is not lost, and sending it is answered with why.
 */
export function CloseActions({ contract }: { contract: Contract }) {
  const [closing, start] = useState<'complete' | 'terminate' | null>(null);
  const [agreeing, agree] = useState<Closing | null>(null);
  return (
    <>
      {contract.closing ? (
        <Answer contract={contract} closing={contract.closing} onAgree={agree} />
      ) : (
        <Propose contract={contract} onStart={start} />
      )}
      {closing && <CloseForm contract={contract} closing={closing} onClose={() => start(null)} />}
      {agreeing && (
        <AgreeForm
          contract={contract}
          closing={contract.closing ?? agreeing}
          onClose={() => agree(null)}
        />
      )}
    </>
  );
}

interface ProposeProps {
  contract: Contract;
  onStart: (closing: 'complete' | 'terminate') => void;
}

function Propose({ contract, onStart }: ProposeProps) {
  const { close: t } = useFulfilmentText();
  if (!isRunning(contract) && contract.state !== 'agreed') return null;
  return (
    <>
      <Button onClick={() => onStart('terminate')}>{t.terminate}</Button>
      {isRunning(contract) && (
        <Button type="primary" onClick={() => onStart('complete')}>
          {t.complete}
        </Button>
      )}
    </>
  );
}

interface AnswerProps {
  contract: Contract;
  closing: Closing;
  onAgree: (closing: Closing) => void;
}

function Answer({ contract, closing, onAgree }: AnswerProps) {
  const { close: t, sides } = useFulfilmentText();
  const { message } = useMessages();
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
        <Button type="primary" onClick={() => onAgree(closing)}>
          {t.agreeAsk}
        </Button>
      )}
    </>
  );
}
