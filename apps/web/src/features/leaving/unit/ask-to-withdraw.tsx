import { Form, Input } from 'antd';
import { requestWithdrawalLimits } from '../../../api/api-values';
import { DayField } from '../../../ui/date-fields';
import { FormModal } from '../../../ui/form-modal';
import { useAskToWithdraw } from '../queries';
import { useLeavingText } from '../texts';

interface Values {
  reason: string;
  wishedOn: string;
}

export function AskToWithdraw({ onClose }: { onClose: () => void }) {
  const { withdrawal: t, cases } = useLeavingText();
  const ask = useAskToWithdraw();
  const required = (label: string) => [{ required: true, message: cases.required(label) }];
  return (
    <FormModal<Values, Values, unknown>
      title={t.ask}
      hint={t.hint}
      save={t.ask}
      mutation={ask}
      bodyOf={(values) => values}
      done={t.asked}
      onClose={onClose}
    >
      <Form.Item name="wishedOn" label={t.wishedOn} rules={required(t.wishedOn)}>
        <DayField />
      </Form.Item>
      <Form.Item name="reason" label={t.reason} rules={required(t.reason)}>
        <Input.TextArea rows={4} maxLength={requestWithdrawalLimits.reason.maxLength} showCount />
      </Form.Item>
    </FormModal>
  );
}
