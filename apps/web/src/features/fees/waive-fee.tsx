import { Form, Input } from 'antd';
import { waiveFeeLimits } from '../../api/api-values';
import { FormModal } from '../../ui/form-modal';
import { useWaive } from './queries';
import { useFeesText } from './texts';
import type { Invoice, Waiver } from './types';

/** Waives what is owed, or a part of it. */
export function WaiveFee({ invoice, onClose }: { invoice: Invoice; onClose: () => void }) {
  const { office: t, payments } = useFeesText();
  const waive = useWaive(invoice.id);
  return (
    <FormModal<Waiver, Waiver, unknown>
      title={`${t.waive}：${invoice.memberName}`}
      hint={t.waiveHint(invoice.owed)}
      save={t.waive}
      initialValues={{ amount: invoice.owed }}
      mutation={waive}
      bodyOf={({ amount, reason }) => ({ amount, reason: reason.trim() })}
      done={t.waiveDone}
      onClose={onClose}
    >
      <Form.Item
        name="amount"
        label={t.waiveAmount}
        rules={[
          { required: true, pattern: /^\d{1,10}(\.\d{1,2})?$/, message: payments.amountWrong },
        ]}
      >
        <Input inputMode="decimal" />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t.reason}
        rules={[{ required: true, whitespace: true, message: t.required(t.reason) }]}
      >
        <Input.TextArea rows={3} maxLength={waiveFeeLimits.reason.maxLength} showCount />
      </Form.Item>
    </FormModal>
  );
}
