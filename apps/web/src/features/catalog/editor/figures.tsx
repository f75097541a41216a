import { Form, Input, InputNumber, Radio, Select, Space } from 'antd';
import {
  createListingLimits,
  moneyCurrencyValues,
  priceTaxValues,
  quantityLimits,
} from '../../../api/api-values';
import type { Side } from '../../../entities/listing/types';
import { decimalRule } from '../../../ui/decimal-rule';
import layout from '../../../ui/layout.module.css';
import { useCatalogText } from '../texts';
import { PriceTiers } from './price-tiers';
import { isHalf, type DraftQuantity } from './listing-draft';
import type { useTerms } from './use-terms';

interface FiguresProps {
  side: Side;
  terms: ReturnType<typeof useTerms>;
}

export function Figures({ side, terms: { has, label } }: FiguresProps) {
  const { fields, editor: t } = useCatalogText();
  const hasPrice = Form.useWatch<boolean | undefined>('hasPrice');
  const isPriced = has('price') && hasPrice !== false;
  const priceLabel = label('price', fields.price[side]);
  const modes = [
    { value: true, label: side === 'supply' ? t.fixed : t.limit },
    { value: false, label: side === 'supply' ? t.negotiable : t.noLimit },
  ];
  return (
    <div className={layout.fields}>
      {has('quantity') && (
        <QuantityFields name="quantity" label={label('quantity', fields.quantity)} />
      )}
      {side === 'supply' && has('minimumOrder') && (
        <QuantityFields name="minimumOrder" label={fields.minimumOrder} />
      )}
      {has('price') && (
        <Form.Item name="hasPrice" label={priceLabel} className={layout.wide}>
          <Radio.Group optionType="button" options={modes} />
        </Form.Item>
      )}
      {isPriced && <PriceFields label={priceLabel} />}
      {isPriced && has('tax') && <TaxFields />}
      {isPriced && side === 'supply' && has('priceTiers') && <PriceTiers />}
      {side === 'supply' && has('leadTimeDays') && (
        <Form.Item name="leadTimeDays" label={fields.leadTimeDays}>
          <InputNumber
            min={0}
            max={createListingLimits.leadTimeDays.maximum}
            precision={0}
            suffix={t.dayUnit}
            style={{ width: '100%' }}
          />
        </Form.Item>
      )}
    </div>
  );
}

function PriceFields({ label }: { label: string }) {
  const { fields, editor: t } = useCatalogText();
  return (
    <>
      <Form.Item label={t.amount} htmlFor="price_amount">
        <Space.Compact block>
          <Form.Item name={['price', 'currency']} noStyle>
            <Select
              aria-label={t.currency}
              style={{ width: 88 }}
              options={moneyCurrencyValues.map((value) => ({ value, label: value }))}
            />
          </Form.Item>
          <Form.Item
            name={['price', 'amount']}
            noStyle
            rules={[decimalRule(t.notNumber, { positive: true })]}
          >
            <Input id="price_amount" aria-label={label} inputMode="decimal" />
          </Form.Item>
        </Space.Compact>
      </Form.Item>
      <Form.Item name="priceUnit" label={fields.priceUnit}>
        <Input maxLength={createListingLimits.priceUnit.maxLength} placeholder={t.priceUnitHint} />
      </Form.Item>
    </>
  );
}

function TaxFields() {
  const { fields, taxes, editor: t } = useCatalogText();
  return (
    <>
      <Form.Item name="priceTax" label={fields.priceTax}>
        <Select
          allowClear
          placeholder={t.taxHint}
          options={priceTaxValues.map((value) => ({ value, label: taxes[value] }))}
        />
      </Form.Item>
      <Form.Item
        name="taxRate"
        label={fields.taxRate}
        rules={[decimalRule(t.notNumber, { positive: false })]}
      >
        <Input inputMode="decimal" suffix="%" placeholder="13" />
      </Form.Item>
    </>
  );
}

export function QuantityFields({ name, label }: { name: string; label: string }) {
  const { editor: t } = useCatalogText();
  return (
    <Form.Item label={label} htmlFor={`${name}_value`}>
      <Space.Compact block>
        <Form.Item
          name={[name, 'value']}
          noStyle
          rules={[decimalRule(t.notNumber, { positive: true })]}
        >
          <Input id={`${name}_value`} inputMode="decimal" placeholder={t.amount} />
        </Form.Item>
        <Form.Item
          name={[name, 'unit']}
          noStyle
          dependencies={[[name, 'value']]}
          rules={[
            ({ getFieldValue }) => ({
              validator: async () => {
                if (isHalf((getFieldValue(name) ?? {}) as DraftQuantity, 'unit'))
                  throw new Error(t.needUnit);
              },
            }),
          ]}
        >
          <Input
            style={{ width: 96 }}
            maxLength={quantityLimits.unit.maxLength}
            aria-label={`${label} ${t.unit}`}
            placeholder={t.unit}
          />
        </Form.Item>
      </Space.Compact>
    </Form.Item>
  );
}
