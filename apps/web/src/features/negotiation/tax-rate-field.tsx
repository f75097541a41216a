import { AutoComplete, Input, type FormRule } from 'antd';
import { decimalRule } from '../../ui/decimal-rule';

/** The rates of VAT, and the levies of small taxpayers; any other can be typed. */
const RATES = ['13', '9', '6', '3', '1', '0'].map((value) => ({ value, label: `${value}%` }));

export const rateRule = (message: string): FormRule => decimalRule(message, { positive: false });

interface TaxRateFieldProps {
  id?: string;
  value?: string | null;
  placeholder: string;
  onChange?: (value: string) => void;
}

export function TaxRateField({ value, placeholder, ...field }: TaxRateFieldProps) {
  return (
    <AutoComplete {...field} value={value ?? ''} options={RATES} popupMatchSelectWidth={120}>
      <Input inputMode="decimal" suffix="%" placeholder={placeholder} />
    </AutoComplete>
  );
}
