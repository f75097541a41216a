import { Form, Input } from 'antd';
import dayjs from 'dayjs';
import { recordContractInvoiceLimits as limits } from '../../../api/api-values';
import { decimalRule } from '../../../ui/decimal-rule';
import { omitEmpty } from '../../../ui/empty-values';
import { FormModal } from '../../../ui/form-modal';
import { useRecordInvoice } from '../queries';
import { useFulfilmentText } from '../texts';
import type { Invoice, NewInvoice } from '../types';

interface InvoiceFormProps {
  id: string;
  /** The one that was typed wrongly and is put right here. */
  replaced: Invoice | null;
  onClose: () => void;
}

/** An invoice that was issued elsewhere, by its number. */
export function InvoiceForm({ id, replaced, onClose }: InvoiceFormProps) {
  const { invoices: t, draft, payments, records } = useFulfilmentText();
  const record = useRecordInvoice(id);
  const needed = (label: string) => ({
    ...{ required: true, whitespace: true, message: draft.required(label) },
  });
  return (
    <FormModal
      title={replaced ? records.correctTitle(replaced.number) : t.record}
      hint={replaced ? records.correctHint : t.hint}
      save={draft.save}
      initialValues={replaced ? valuesOf(replaced) : { issuedOn: dayjs().format('YYYY-MM-DD') }}
      mutation={record}
      bodyOf={(values: NewInvoice) => ({ ...omitEmpty(values), replaces: replaced?.id ?? null })}
      done={t.recorded}
      onClose={onClose}
    >
      <Form.Item
        name="number"
        label={t.number}
        rules={[needed(t.number), { pattern: /^[0-9A-Za-z-]{6,30}$/, message: t.wrong }]}
      >
        <Input maxLength={limits.number.maxLength} />
      </Form.Item>
      <Form.Item name="code" label={t.code}>
        <Input maxLength={limits.code.maxLength} />
      </Form.Item>
      <Form.Item name="issuedOn" label={t.issuedOn} rules={[needed(t.issuedOn)]}>
        <Input type="date" />
      </Form.Item>
      <Form.Item
        name="amount"
        label={t.amount}
        rules={[needed(t.amount), decimalRule(payments.amountWrong, { positive: true })]}
      >
        <Input inputMode="decimal" />
      </Form.Item>
      <Form.Item
        name="tax"
        label={t.tax}
        rules={[needed(t.tax), decimalRule(draft.amountWrong, { positive: false })]}
      >
        <Input inputMode="decimal" />
      </Form.Item>
      <Form.Item name="reverses" label={t.reverses}>
        <Input maxLength={limits.reverses.maxLength} />
      </Form.Item>
      <Form.Item name="overReason" label={t.overReason}>
        <Input maxLength={limits.overReason.maxLength} />
      </Form.Item>
    </FormModal>
  );
}

/** A red one is typed with the sums of its blue one. */
function valuesOf({ number, code, issuedOn, amount, tax, reverses, overReason }: Invoice) {
  const plain = (sum: string) => sum.replace(/^-/, '');
  return {
    ...{ number, code, issuedOn, reverses, overReason },
    ...{ amount: plain(amount), tax: plain(tax) },
  };
}
