import type { UseMutationResult } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { withdrawInvoiceLimits as limits } from '../../api/api-values';
import { FormModal } from '../../ui/form-modal';
import { isProblem } from '../../ui/problem';
import { useFulfilmentText } from './texts';
import type { Contract, Withdrawal } from './types';

interface OwnRecordProps {
  /** What it is called, such as 付款 1. */
  name: string;
  withdraw: UseMutationResult<Contract, Error, Withdrawal>;
  onCorrect: () => void;
}

/** What my side can do about a row that it typed while the other side has not answered: put it right, or take it back. */
export function OwnRecord({ name, withdraw, onCorrect }: OwnRecordProps) {
  const { records: t } = useFulfilmentText();
  const [withdrawing, ask] = useState(false);
  return (
    <>
      <Button size="small" aria-label={`${t.correct} ${name}`} onClick={onCorrect}>
        {t.correct}
      </Button>
      <Button size="small" aria-label={`${t.withdraw} ${name}`} onClick={() => ask(true)}>
        {t.withdraw}
      </Button>
      {withdrawing && <WithdrawForm name={name} withdraw={withdraw} onClose={() => ask(false)} />}
    </>
  );
}

interface WithdrawFormProps extends Pick<OwnRecordProps, 'name' | 'withdraw'> {
  onClose: () => void;
}

/** Of a red invoice without which too much is invoiced the server asks for a second word. */
function WithdrawForm({ name, withdraw, onClose }: WithdrawFormProps) {
  const { records: t } = useFulfilmentText();
  const [overAsked, askOver] = useState(false);
  const isOver = isProblem(withdraw.error, 'fulfilment.invoice-red-needed');
  if (isOver && !overAsked) askOver(true);
  return (
    <FormModal<Withdrawal, Withdrawal, Contract>
      title={t.withdrawTitle(name)}
      hint={t.withdrawHint}
      save={t.withdraw}
      danger
      mutation={withdraw}
      bodyOf={({ reason, overReason }) => ({
        ...{ reason: reason.trim(), overReason: overReason?.trim() || null },
      })}
      done={t.withdrawn}
      onClose={onClose}
    >
      <Form.Item
        name="reason"
        label={t.reason}
        rules={[{ required: true, whitespace: true, message: t.reasonMissing }]}
      >
        <Input.TextArea rows={3} maxLength={limits.reason.maxLength} showCount />
      </Form.Item>
      {overAsked && (
        <Form.Item
          name="overReason"
          label={t.overReason}
          rules={[{ required: true, whitespace: true, message: t.reasonMissing }]}
        >
          <Input.TextArea rows={2} maxLength={limits.overReason.maxLength} showCount />
        </Form.Item>
      )}
    </FormModal>
  );
}
