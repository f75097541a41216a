import { recordPaymentLimits } from '../../api/api-values';
import { Form, Input } from 'antd';
import dayjs from 'dayjs';
import { MemberSelect } from '../../entities/member/member-select';
import { omitEmpty } from '../../ui/empty-values';
import { FormModal } from '../../ui/form-modal';
import { useRecordPayment } from './queries';
import { useFeesText } from './texts';
import type { NewPayment } from './types';

export function RecordPayment({ onClose }: { onClose: () => void }) {
  const { payments: t, office } = useFeesText();
  const record = useRecordPayment();
  const required = (label: string) => [
    { required: true, whitespace: true, message: office.required(label) },
  ];
  return (
    <FormModal
      title={t.record}
      save={office.save}
      initialValues={{ receivedOn: dayjs().format('YYYY-MM-DD') }}
      mutation={record}
      bodyOf={(values: NewPayment) => omitEmpty(values)}
      done={t.recorded}
      onClose={onClose}
    >
      <Form.Item name="memberId" label={t.member} rules={required(t.member)}>
        <MemberSelect />
      </Form.Item>
      <Form.Item
        name="amount"
        label={t.amount}
        rules={[{ required: true, pattern: /^\d{1,10}(\.\d{1,2})?$/, message: t.amountWrong }]}
      >
        <Input inputMode="decimal" />
      </Form.Item>
      <Form.Item name="receivedOn" label={t.receivedOn} rules={required(t.receivedOn)}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="payer" label={t.payer} rules={required(t.payer)}>
        <Input maxLength={recordPaymentLimits.payer.maxLength} />
      </Form.Item>
      <Form.Item name="note" label={t.note}>
        <Input maxLength={recordPaymentLimits.note.maxLength} />
      </Form.Item>
    </FormModal>
  );
}
