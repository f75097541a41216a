import { Form, Input } from 'antd';
import dayjs from 'dayjs';
import { outsideSignatureLimits } from '../../../api/api-values';
import { FormModal } from '../../../ui/form-modal';
import { useSignOutside } from '../queries';
import { useFulfilmentText } from '../texts';
import type { OutsideSignature } from '../types';

/** The number of a signature that was made elsewhere. */
export function OutsideForm({ id, onClose }: { id: string; onClose: () => void }) {
  const { sign: t, draft } = useFulfilmentText();
  const sign = useSignOutside(id);
  const needed = (label: string) => [
    { required: true, whitespace: true, message: draft.required(label) },
  ];
  return (
    <FormModal
      title={t.outsideTitle}
      save={draft.save}
      initialValues={{ signedOn: dayjs().format('YYYY-MM-DD') }}
      mutation={sign}
      bodyOf={(values: OutsideSignature) => values}
      done={t.done}
      onClose={onClose}
    >
      <Form.Item name="provider" label={t.provider} rules={needed(t.provider)}>
        <Input maxLength={outsideSignatureLimits.provider.maxLength} />
      </Form.Item>
      <Form.Item name="number" label={t.number} rules={needed(t.number)}>
        <Input maxLength={outsideSignatureLimits.number.maxLength} />
      </Form.Item>
      <Form.Item name="signedOn" label={t.signedOn} rules={needed(t.signedOn)}>
        <Input type="date" />
      </Form.Item>
    </FormModal>
  );
}
