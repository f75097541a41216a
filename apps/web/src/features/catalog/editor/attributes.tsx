import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { attributeLimits, createListingLimits } from '../../../api/api-values';
import { kindFields } from '../../../entities/listing/kind-form';
import { MustSelect } from '../../../entities/listing/must-select';
import type { ResourceKind, Side } from '../../../entities/listing/types';
import { useCatalogText } from '../texts';
import styles from './editor.module.css';
import { isHalf, type ListingDraft } from './listing-draft';

type AttributeDraft = NonNullable<ListingDraft['attributes']>[number];

export function Attributes({ side }: { side: Side }) {
  const { fields: texts, editor: t } = useCatalogText();
  const kind = Form.useWatch<ResourceKind | undefined>('kind') ?? 'products';
  return (
    <Form.Item
      label={kindFields(kind).length > 0 ? t.otherAttributes : texts.attributes}
      extra={side === 'demand' && t.mustHint}
      style={{ marginBottom: 0 }}
    >
      <Form.List name="attributes">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <AttributeRow key={key} at={name} side={side} onRemove={() => remove(name)} />
            ))}
            <Button
              icon={<PlusOutlined />}
              disabled={fields.length >= createListingLimits.attributes.maxItems}
              onClick={() => add({})}
            >
              {t.addAttribute}
            </Button>
          </>
        )}
      </Form.List>
    </Form.Item>
  );
}

interface AttributeRowProps {
  at: number;
  side: Side;
  onRemove: () => void;
}

function AttributeRow({ at, side, onRemove }: AttributeRowProps) {
  const { fields: texts, editor: t } = useCatalogText();
  const row = ['attributes', at];
  const label = (part: string) => `${texts.attributes} ${at + 1} ${part}`;
  return (
    <div className={side === 'demand' ? styles.asked : styles.attribute}>
      <Form.Item name={[at, 'name']}>
        <Input
          maxLength={attributeLimits.name.maxLength}
          aria-label={label(t.attributeName)}
          placeholder={t.attributeName}
        />
      </Form.Item>
      <Form.Item
        name={[at, 'value']}
        dependencies={[
          [...row, 'name'],
          [...row, 'unit'],
        ]}
        rules={[
          ({ getFieldValue }) => ({
            validator: async () => {
              if (isHalf((getFieldValue(row) ?? {}) as AttributeDraft, 'name'))
                throw new Error(t.needBoth);
            },
          }),
        ]}
      >
        <Input
          maxLength={attributeLimits.value.maxLength}
          aria-label={label(t.attributeValue)}
          placeholder={t.attributeValue}
        />
      </Form.Item>
      <Form.Item name={[at, 'unit']}>
        <Input
          maxLength={attributeLimits.unit.maxLength}
          aria-label={label(t.attributeUnit)}
          placeholder={t.attributeUnit}
        />
      </Form.Item>
      {side === 'demand' && (
        <Form.Item name={[at, 'must']}>
          <MustSelect aria-label={label(t.must)} />
        </Form.Item>
      )}
      <Button
        type="text"
        icon={<DeleteOutlined />}
        aria-label={t.removeAttribute}
        onClick={onRemove}
      />
    </div>
  );
}
