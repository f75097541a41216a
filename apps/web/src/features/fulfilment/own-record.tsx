import type { UseMutationResult } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useMessages } from '../../ui/messages';
import { ReasonModal } from '../../ui/reason-modal';
import { sendChange } from '../../ui/send-change';
import { useFulfilmentText } from './texts';
import type { Contract } from './types';

interface OwnRecordProps {
  /** What it is called, such as 付款 1. */
  name: string;
  withdraw: UseMutationResult<Contract, Error, string>;
  onCorrect: () => void;
}

/** What my side can do about a row that it typed while the other side has not answered: put it right, or take it back. */
export function OwnRecord({ name, withdraw, onCorrect }: OwnRecordProps) {
  const { records: t } = useFulfilmentText();
  const { message } = useMessages();
  const [withdrawing, ask] = useState(false);
  const close = () => ask(false);
  return (
    <>
      <Button size="small" aria-label={`${t.correct} ${name}`} onClick={onCorrect}>
        {t.correct}
      </Button>
      <Button size="small" aria-label={`${t.withdraw} ${name}`} onClick={() => ask(true)}>
        {t.withdraw}
      </Button>
      {withdrawing && (
        <ReasonModal
          {...{ title: t.withdrawTitle(name), hint: t.withdrawHint, label: t.reason, danger: true }}
          {...{ missing: t.reasonMissing, confirm: t.withdraw, onClose: close }}
          {...{ isPending: withdraw.isPending, error: withdraw.error }}
          onConfirm={(reason) =>
            sendChange(withdraw, reason, {
              onSuccess: () => (close(), void message.success(t.withdrawn)),
            })
          }
        />
      )}
    </>
  );
}
