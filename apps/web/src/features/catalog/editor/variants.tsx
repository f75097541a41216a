import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import type { ClipboardEvent } from 'react';
import { createListingLimits, variantLimits } from '../../../api/api-values';
import { decimalRule } from '../../../ui/decimal-rule';
import { useCatalogText } from '../texts';
import type { DraftVariant } from './listing-draft';
import { pastedVariants } from './variant-facts';
import styles from './variants.module.css';

/** Sizes in a table; rows of a spreadsheet can be pasted into its first column. */
export function Variants() {
  const { editor: t } = useCatalogText();
  const form = Form.useFormInstance();
  const paste = (at: number) => (event: ClipboardEvent) => {
    const rows = pastedVariants(event.clipboardData.getData('text'));
    if (!rows) return;
    event.preventDefault();
    const before = (form.getFieldValue('variants') ?? []) as DraftVariant[];
    const variants = [...before.slice(0, at), ...rows, ...before.slice(at + 1)];
    form.setFieldValue('variants', variants.slice(0, createListingLimits.variants.maxItems));
  };
  return (
    <Form.List name="variants">
      {(rows, { add, remove }) => (
        <>
          <p className={styles.hint}>{t.variantsHint}</p>
          {rows.length > 0 && <Head />}
          {rows.map(({ key, name }) => (
            <Row key={key} at={name} onPaste={paste(name)} onRemove={() => remove(name)} />
          ))}
          <Button
            icon={<PlusOutlined />}
            disabled={rows.length >= createListingLimits.variants.maxItems}
            onClick={() => add({})}
          >
            {t.addVariant}
          </Button>
        </>
      )}
    </Form.List>
  );
}

function Head() {
  const { fields, editor: t } = useCatalogText();
  return (
    <div className={styles.head} aria-hidden>
      <span>{t.variantModel}</span>
      <span>{t.variantPrice}</span>
      <span>{t.variantStock}</span>
      <span>{fields.ownNumber}</span>
      <span>{t.variantFacts}</span>
    </div>
  );
}

interface RowProps {
  at: number;
  onPaste: (event: ClipboardEvent) => void;
  onRemove: () => void;
}

function Row({ at, onPaste, onRemove }: RowProps) {
  const { fields, editor: t } = useCatalogText();
  const label = (part: string) => `${t.variant(at + 1)} ${part}`;
  const figure = [decimalRule(t.notNumber, { positive: true })];
  return (
    <div className={styles.row} role="group" aria-label={t.variant(at + 1)}>
      <Form.Item
        name={[at, 'model']}
        rules={[{ required: true, whitespace: true, message: t.needModel }]}
      >
        <Input
          maxLength={variantLimits.model.maxLength}
          aria-label={label(t.variantModel)}
          placeholder={t.variantModel}
          onPaste={onPaste}
        />
      </Form.Item>
      <Form.Item name={[at, 'price']} rules={figure}>
        <Input
          inputMode="decimal"
          aria-label={label(t.variantPrice)}
          placeholder={t.variantPrice}
        />
      </Form.Item>
      <Form.Item name={[at, 'stock']} rules={figure}>
        <Input
          inputMode="decimal"
          aria-label={label(t.variantStock)}
          placeholder={t.variantStock}
        />
      </Form.Item>
      <Form.Item name={[at, 'ownNumber']}>
        <Input
          maxLength={variantLimits.ownNumber.maxLength}
          aria-label={label(fields.ownNumber)}
          placeholder={fields.ownNumber}
        />
      </Form.Item>
      <Form.Item name={[at, 'facts']}>
        <Input aria-label={label(t.variantFacts)} placeholder={t.variantFactsHint} />
      </Form.Item>
      <Button
        type="text"
        icon={<DeleteOutlined />}
        aria-label={t.removeVariant(at + 1)}
        onClick={onRemove}
      />
    </div>
  );
}
