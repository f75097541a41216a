import { Form, Input } from 'antd';
import { actOnDisputeLimits as limits } from '../../../api/api-values';
import { FormModal } from '../../../ui/form-modal';
import { useActOnDispute } from '../queries';
import { useFulfilmentText } from '../texts';
import type { DisputeAction } from '../types';

interface ActFormProps {
  id: string;
  no: number;
  action: DisputeAction;
  onClose: () => void;
}

/** One step of a dispute in words. */
export function ActForm({ id, no, action, onClose }: ActFormProps) {
  const { disputes: t, draft } = useFulfilmentText();
  const act = useActOnDispute(id, no);
  const free = action === 'accept' || action === 'withdraw' || action === 'mediate';
  return (
    <FormModal
      title={t.kinds[action] ?? action}
      save={draft.save}
      mutation={act}
      bodyOf={({ text = '' }: { text?: string }) => ({ action, text: text.trim() })}
      done={t.done}
      onClose={onClose}
    >
      <Form.Item
        name="text"
        label={t.text}
        rules={free ? [] : [{ required: true, whitespace: true, message: t.missing }]}
      >
        <Input.TextArea rows={4} maxLength={limits.text.maxLength} />
      </Form.Item>
    </FormModal>
  );
}
