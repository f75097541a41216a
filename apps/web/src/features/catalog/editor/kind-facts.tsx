import { Form, Input, Select, Space } from 'antd';
import { attributeLimits } from '../../../api/api-values';
import { kindFields, named, type KindField } from '../../../entities/listing/kind-form';
import { MustSelect } from '../../../entities/listing/must-select';
import type { ResourceKind, Side } from '../../../entities/listing/types';
import { DayField } from '../../../ui/date-fields';
import { useLanguage } from '../../../ui/language';
import layout from '../../../ui/layout.module.css';
import { useCatalogText } from '../texts';

/** What the kind of a listing asks beside what every listing says. */
export function KindFacts({ side }: { side: Side }) {
  const kind = Form.useWatch<ResourceKind | undefined>('kind') ?? 'products';
  return (
    <div className={layout.fields}>
      {kindFields(kind).map((field) => (
        <FactField key={`${kind} ${field.name.zh}`} field={field} side={side} />
      ))}
    </div>
  );
}

function FactField({ field, side }: { field: KindField; side: Side }) {
  const { editor: t } = useCatalogText();
  const language = useLanguage();
  const path = ['facts', field.name.zh];
  const label = named(field.name, language);
  const canBind = side === 'demand' && field.type !== 'date';
  return (
    <Form.Item label={label} required={field.isNeeded} htmlFor={path.join('_')}>
      <Space.Compact block>
        <Form.Item name={[...path, 'value']} noStyle>
          <FactInput id={path.join('_')} field={field} label={label} />
        </Form.Item>
        {field.units.length > 0 && (
          <Form.Item name={[...path, 'unit']} noStyle>
            <Select
              aria-label={`${label} ${t.unit}`}
              style={{ width: 108, flex: 'none' }}
              placeholder={named(field.units[0]!, language)}
              options={field.units.map((unit) => ({
                value: unit.zh,
                label: named(unit, language),
              }))}
            />
          </Form.Item>
        )}
        {canBind && (
          <Form.Item name={[...path, 'must']} noStyle>
            <MustSelect aria-label={`${label} ${t.must}`} />
          </Form.Item>
        )}
      </Space.Compact>
    </Form.Item>
  );
}

interface FactInputProps {
  field: KindField;
  label: string;
  id: string;
  value?: string | string[] | null;
  onChange?: (value: string | string[] | null) => void;
}

function FactInput({ field, label, id, value, onChange }: FactInputProps) {
  const { editor: t } = useCatalogText();
  const language = useLanguage();
  const text = typeof value === 'string' ? value : '';
  if (field.type === 'choice')
    return (
      <Select<string[]>
        id={id}
        mode="multiple"
        aria-label={label}
        style={{ flex: 1, minWidth: 0 }}
        value={Array.isArray(value) ? value : []}
        onChange={(chosen) => onChange?.(chosen)}
        options={field.choices.map((one) => ({ value: one.zh, label: named(one, language) }))}
      />
    );
  if (field.type === 'date')
    return (
      <DayField id={id} label={label} value={text || null} onChange={(day) => onChange?.(day)} />
    );
  return (
    <Input
      id={id}
      aria-label={label}
      maxLength={attributeLimits.value.maxLength}
      inputMode={field.type === 'figure' ? 'decimal' : undefined}
      placeholder={field.type === 'place' ? t.placesHint : undefined}
      value={text}
      onChange={(event) => onChange?.(event.target.value)}
    />
  );
}
