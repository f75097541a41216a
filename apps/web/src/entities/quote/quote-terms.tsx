import { Form, Input, Select } from 'antd';
import { quoteInputCurrencyValues, quoteInputLimits } from '../../api/api-values';
import { DateTimeField } from '../../ui/date-fields';
import { decimalRule } from '../../ui/decimal-rule';
import layout from '../../ui/layout.module.css';
import { useQuoteText } from './texts';

/** What a quote says as a whole. */
export function QuoteTerms() {
  const t = useQuoteText();
  const { taxBases, required, zeroOrMore } = t;
  const needed = (label: string) => ({
    required: true,
    whitespace: true,
    message: required(label),
  });
  const amount = decimalRule(zeroOrMore, { positive: false });
  return (
    <div className={layout.fields}>
      <Form.Item name="currency" label={t.currency}>
        <Select options={quoteInputCurrencyValues.map((value) => ({ value, label: value }))} />
      </Form.Item>
      <Form.Item name="priceIncludesTax" label={t.tax}>
        <Select
          options={[
            { value: true, label: taxBases.included },
            { value: false, label: taxBases.excluded },
          ]}
        />
      </Form.Item>
      <Form.Item name="taxRate" label={t.taxRate} rules={[amount]}>
        <Input inputMode="decimal" />
      </Form.Item>
      <Form.Item name="freight" label={t.freight} rules={[amount]}>
        <Input inputMode="decimal" />
      </Form.Item>
      <Form.Item name="validUntil" label={t.validUntil} rules={[needed(t.validUntil)]}>
        <DateTimeField />
      </Form.Item>
      <Form.Item name="paymentTerms" label={t.paymentTerms}>
        <Input maxLength={quoteInputLimits.paymentTerms.maxLength} />
      </Form.Item>
      <Form.Item name="note" label={t.note} className={layout.wide}>
        <Input.TextArea
          autoSize={{ minRows: 1, maxRows: 5 }}
          maxLength={quoteInputLimits.note.maxLength}
        />
      </Form.Item>
    </div>
  );
}
