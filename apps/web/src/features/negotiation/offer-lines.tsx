import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { offerLineLimits, termsLimits } from '../../api/api-values';
import { decimalRule } from '../../ui/decimal-rule';
import { formatDecimal, formatMoney, lineTotal } from '../../ui/numbers';
import { CameFrom } from './came-from';
import { ChangedItem } from './changed-item';
import { droppedLines, type DraftLine } from './offer-draft';
import styles from './offer-editor.module.css';
import { rateRule, TaxRateField } from './tax-rate-field';
import { useNegotiationText } from './texts';
import type { Terms, TermsLine } from './types';

export function OfferLines({ before }: { before: Terms | undefined }) {
  const { editor: t } = useNegotiationText();
  return (
    <Form.List name="lines">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => (
            <LineFields
              key={key}
              at={name}
              before={before}
              onRemove={fields.length > 1 ? () => remove(name) : null}
            />
          ))}
          <Dropped before={before} />
          <div className={styles.foot}>
            <Button
              icon={<PlusOutlined />}
              disabled={fields.length >= termsLimits.lines.maxItems}
              onClick={() => add({})}
            >
              {t.addLine}
            </Button>
          </div>
        </>
      )}
    </Form.List>
  );
}

interface LineFieldsProps {
  at: number;
  before: Terms | undefined;
  onRemove: (() => void) | null;
}

function LineFields({ at, before, onRemove }: LineFieldsProps) {
  const { terms: t, editor } = useNegotiationText();
  const line = Form.useWatch(['lines', at]) as DraftLine | undefined;
  const old = line?.from === undefined ? undefined : before?.lines[line.from];
  const required = { required: true, whitespace: true, message: editor.required };
  const field = (name: keyof TermsLine) => ({
    name: [at, name],
    path: ['lines', at, name],
    label: t[name],
    before: old?.[name],
  });
  const currency = useCurrency(before);
  const amount = lineTotal(line?.quantity ?? '', line?.unitPrice ?? '', currency);
  return (
    <div
      className={before && !old ? `${styles.line} ${styles.new}` : styles.line}
      role="group"
      aria-label={editor.line(at + 1)}
    >
      <ChangedItem {...field('description')} rules={[required]}>
        <Input maxLength={offerLineLimits.description.maxLength} />
      </ChangedItem>
      <ChangedItem {...field('specification')}>
        <Input maxLength={offerLineLimits.specification.maxLength} />
      </ChangedItem>
      <ChangedItem
        {...field('quantity')}
        show={formatDecimal}
        rules={[required, decimalRule(editor.positive, { positive: true })]}
      >
        <Input inputMode="decimal" />
      </ChangedItem>
      <ChangedItem {...field('unit')} rules={[required]}>
        <Input maxLength={offerLineLimits.unit.maxLength} />
      </ChangedItem>
      <ChangedItem
        {...field('unitPrice')}
        show={formatDecimal}
        rules={[required, decimalRule(editor.number, { positive: false, signed: true })]}
      >
        <Input inputMode="decimal" />
      </ChangedItem>
      <ChangedItem {...field('taxRate')} rules={[rateRule(editor.number)]}>
        <TaxRateField placeholder={editor.lineRateHint} />
      </ChangedItem>
      <span className={styles.amount}>{amount && formatMoney({ amount, currency })}</span>
      <span className={styles.remove}>
        {onRemove && (
          <Button
            type="text"
            icon={<DeleteOutlined />}
            aria-label={editor.removeLine(at + 1)}
            onClick={onRemove}
          />
        )}
      </span>
      <CameFrom at={at} />
    </div>
  );
}

function Dropped({ before }: { before: Terms | undefined }) {
  const lines = (Form.useWatch('lines') as DraftLine[] | undefined) ?? [];
  return droppedLines({ lines }, before).map(
    ({ description, specification, quantity, unit, unitPrice }, at) => (
      <del key={at} className={styles.dropped} style={{ display: 'block' }}>
        {description} {specification} · {formatDecimal(quantity)} {unit} ×{' '}
        {formatDecimal(unitPrice)}
      </del>
    ),
  );
}

function useCurrency(before: Terms | undefined): string {
  return (Form.useWatch('currency') as string | undefined) ?? before?.currency ?? 'CNY';
}
