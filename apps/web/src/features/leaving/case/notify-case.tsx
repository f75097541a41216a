import { Form, InputNumber } from 'antd';
import { notifyExpulsionLimits } from '../../../api/api-values';
import { FormModal } from '../../../ui/form-modal';
import { useCasePolicy, useNotifyCase } from '../queries';
import { useLeavingText } from '../texts';
import type { ExpulsionCase } from '../types';

const { minimum: min, maximum: max } = notifyExpulsionLimits.answerDays;

/** The notice, with the period that the policy proposes. */
export function NotifyCase({
  found: { id, version },
  onClose,
}: {
  found: ExpulsionCase;
  onClose: () => void;
}) {
  const { one: t, cases } = useLeavingText();
  const notify = useNotifyCase(id);
  const { data: policy } = useCasePolicy();
  if (!policy) return null;
  return (
    <FormModal<{ answerDays: number }, { version: number; answerDays: number }, ExpulsionCase>
      title={t.notify}
      hint={t.notifyHint}
      save={t.notify}
      initialValues={{ answerDays: policy.answerDays }}
      mutation={notify}
      bodyOf={({ answerDays }) => ({ version, answerDays })}
      done={t.notified}
      onClose={onClose}
    >
      <Form.Item
        name="answerDays"
        label={t.answerDays}
        rules={[{ required: true, message: cases.required(t.answerDays) }]}
      >
        <InputNumber min={min} max={max} precision={0} />
      </Form.Item>
    </FormModal>
  );
}
