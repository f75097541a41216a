import { Form, Input } from 'antd';
import { draftRfqCurrencyValues } from '../../api/api-values';
import { decimalRule } from '../../ui/decimal-rule';
import { FormModal } from '../../ui/form-modal';
import { useEnterRates } from './queries';
import { useSourcingText } from './texts';
import type { Comparison, Rfq } from './types';

type Rates = Partial<Record<string, string>>;
type Body = { currency: 'USD'; rate: string }[];

interface RatesFormProps {
  rfq: Rfq;
  /** Currencies that quotes use and that have no rate yet. */
  missing: readonly string[];
  onClose: () => void;
}

/** How much each currency is worth, for the comparison alone. */
export function RatesForm({ rfq, missing, onClose }: RatesFormProps) {
  const { compare: t, save, number } = useSourcingText();
  const { currency } = rfq.content;
  const others = draftRfqCurrencyValues.filter((code) => code !== currency);
  return (
    <FormModal<Rates, Body, Comparison>
      title={t.rates}
      hint={t.ratesHint(currency)}
      save={save}
      initialValues={Object.fromEntries(rfq.rates.map((one) => [one.currency, one.rate]))}
      mutation={useEnterRates(rfq.id)}
      bodyOf={(rates) =>
        others.flatMap((code) => {
          const rate = rates[code]?.trim();
          return rate ? [{ currency: code as 'USD', rate }] : [];
        })
      }
      done={save}
      onClose={onClose}
    >
      {others.map((code) => (
        <Form.Item
          key={code}
          name={code}
          label={missing.includes(code) ? `${code} *` : code}
          rules={[decimalRule(number, { positive: true })]}
        >
          <Input inputMode="decimal" />
        </Form.Item>
      ))}
    </FormModal>
  );
}
