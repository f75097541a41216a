import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { reassignStepLimits } from '../../api/api-values';
import { FormModal } from '../../ui/form-modal';
import { useMessages } from '../../ui/messages';
import { messageOf } from '../../ui/problem';
import { sendChange } from '../../ui/send-change';
import { useAct, useReassign, useRules } from './queries';
import { useApprovalsText } from './texts';
import type { Approval } from './types';

/** For whoever submitted it, and for the administrators of the unit. */
export function SubmitterActions({ approval }: { approval: Approval }) {
  const { submitter: t } = useApprovalsText();
  const { message, modal } = useMessages();
  const act = useAct(approval.id);
  const [reassigning, reassign] = useState(false);
  const { actions } = approval;
  const send = (action: 'withdraw' | 'remind') =>
    sendChange(act, action, {
      onSuccess: () => void message.success(t.done[action]),
      onError: (error) => void message.error(messageOf(error)),
    });
  const withdraw = () =>
    void modal.confirm({
      ...{ title: t.withdrawTitle, content: t.withdrawHint, okText: t.withdraw },
      onOk: () => send('withdraw'),
    });
  if (!actions.some((action) => ['withdraw', 'remind', 'reassign'].includes(action))) return null;
  return (
    <div style={{ display: 'flex', gap: 8, flexWrap: 'wrap' }}>
      {actions.includes('remind') && (
        <Button loading={act.isPending} onClick={() => send('remind')}>
          {t.remind}
        </Button>
      )}
      {actions.includes('reassign') && <Button onClick={() => reassign(true)}>{t.reassign}</Button>}
      {actions.includes('withdraw') && <Button onClick={withdraw}>{t.withdraw}</Button>}
      {reassigning && <Reassign approval={approval} onClose={() => reassign(false)} />}
    </div>
  );
}

function Reassign({ approval, onClose }: { approval: Approval; onClose: () => void }) {
  const { submitter: t } = useApprovalsText();
  const rules = useRules();
  const reassign = useReassign(approval.id);
  return (
    <FormModal
      title={t.reassign}
      hint={t.reassignHint}
      save={t.reassign}
      mutation={reassign}
      bodyOf={(body: { personId: string; reason: string }) => body}
      done={t.done.reassign}
      onClose={onClose}
    >
      <Form.Item name="personId" label={t.person} rules={[{ required: true, message: t.missing }]}>
        <Select
          options={(rules.data?.people ?? []).map(({ personId, name }) => ({
            ...{ value: personId, label: name },
          }))}
        />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t.reason}
        rules={[{ required: true, whitespace: true, message: t.missing }]}
      >
        <Input maxLength={reassignStepLimits.reason.maxLength} />
      </Form.Item>
    </FormModal>
  );
}
