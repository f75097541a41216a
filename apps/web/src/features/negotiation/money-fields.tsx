import { Input, Select } from 'antd';
import { termsCurrencyValues } from '../../api/api-values';
import { decimalRule } from '../../ui/decimal-rule';
import layout from '../../ui/layout.module.css';
import { ChangedItem } from './changed-item';
import { rateRule, TaxRateField } from './tax-rate-field';
import { useNegotiationText } from './texts';
import type { CountedTerms, Terms } from './types';

/** What beside the lines makes the sum. */
export function MoneyFields({ before }: { before: Terms | undefined }) {
  const { terms: t, editor, taxes } = useNegotiationText();
  const field = (name: Exclude<keyof CountedTerms, 'lines'>) => ({
    name,
    path: [name],
    label: t[name],
    before: before?.[name],
  });
  const amount = decimalRule(editor.amount, { positive: false });
  return (
    <div className={layout.fields}>
      <ChangedItem {...field('currency')}>
        <Select options={termsCurrencyValues.map((value) => ({ value, label: value }))} />
      </ChangedItem>
      <ChangedItem {...field('priceIncludesTax')} show={(is) => taxes[is]}>
        <Select
          allowClear
          options={[
            { value: true, label: taxes.true },
            { value: false, label: taxes.false },
          ]}
        />
      </ChangedItem>
      <ChangedItem {...field('taxRate')} rules={[rateRule(editor.number)]}>
        <TaxRateField placeholder={editor.taxRateHint} />
      </ChangedItem>
      <ChangedItem {...field('discount')} rules={[amount]}>
        <Input inputMode="decimal" placeholder={editor.discountHint} />
      </ChangedItem>
      <ChangedItem {...field('freight')} rules={[amount]}>
        <Input inputMode="decimal" placeholder={editor.freightHint} />
      </ChangedItem>
      <ChangedItem {...field('freightTaxRate')} rules={[rateRule(editor.number)]}>
        <TaxRateField placeholder={editor.lineRateHint} />
      </ChangedItem>
    </div>
  );
}
