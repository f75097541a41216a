import { Form, Input, Select } from 'antd';
import dayjs from 'dayjs';
import {
  contractPaymentKindValues,
  recordContractPaymentLimits as limits,
} from '../../../api/api-values';
import { decimalRule } from '../../../ui/decimal-rule';
import { omitEmpty } from '../../../ui/empty-values';
import { FormModal } from '../../../ui/form-modal';
import { useRecordPayment } from '../queries';
import { useFulfilmentText } from '../texts';
import type { Contract, ContractPayment, NewPayment } from '../types';

interface PaymentFormProps {
  contract: Contract;
  /** The one that was typed wrongly and is put right here. */
  replaced: ContractPayment | null;
  onClose: () => void;
}

/** A payment or refund, for the other side to confirm. */
export function PaymentForm({ contract, replaced, onClose }: PaymentFormProps) {
  const { payments: t, draft, records } = useFulfilmentText();
  const record = useRecordPayment(contract.id);
  const needed = (label: string) => [
    { required: true, whitespace: true, message: draft.required(label) },
  ];
  return (
    <FormModal
      title={replaced ? records.correctTitle(`${t.kinds[replaced.kind]} ${replaced.no}`) : t.record}
      hint={replaced ? records.correctHint : undefined}
      save={draft.save}
      initialValues={{
        ...{ kind: 'payment', currency: contract.currency, paidOn: dayjs().format('YYYY-MM-DD') },
        ...(replaced && valuesOf(replaced)),
      }}
      mutation={record}
      bodyOf={(values: NewPayment) => ({ ...omitEmpty(values), replaces: replaced?.no ?? null })}
      done={t.recorded}
      onClose={onClose}
    >
      <Form.Item name="kind" label={t.kind}>
        <Select
          options={contractPaymentKindValues.map((value) => ({ value, label: t.kinds[value] }))}
        />
      </Form.Item>
      <Form.Item
        name="amount"
        label={t.amount}
        rules={[...needed(t.amount), decimalRule(t.amountWrong, { positive: true })]}
      >
        <Input inputMode="decimal" suffix={contract.currency} />
      </Form.Item>
      <Form.Item name="currency" hidden>
        <Input />
      </Form.Item>
      <Form.Item name="paidOn" label={t.paidOn} rules={needed(t.paidOn)}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="reference" label={t.reference} rules={needed(t.reference)}>
        <Input maxLength={limits.reference.maxLength} />
      </Form.Item>
      <Form.Item name="note" label={t.note}>
        <Input maxLength={limits.note.maxLength} />
      </Form.Item>
      <Form.Item name="overReason" label={t.overReason}>
        <Input maxLength={limits.overReason.maxLength} />
      </Form.Item>
    </FormModal>
  );
}

const valuesOf = ({ kind, amount, paidOn, reference, note, overReason }: ContractPayment) => ({
  ...{ kind, amount, paidOn, reference, note, overReason },
});
