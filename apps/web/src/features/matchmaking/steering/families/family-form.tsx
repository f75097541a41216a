import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { familyPropertyLimits, familyPropertyNeedValues } from '../../../../api/api-values';
import { Panel } from '../../../../ui/panel';
import styles from './family-rules.module.css';
import type { RulesDraft } from './rules-draft';
import { useFamilyRulesText } from './texts';
import type { FamilyProperty, FamilyRule } from './types';

interface FamilyFormProps {
  standard: readonly FamilyRule[];
  draft: RulesDraft;
  onChange: (draft: RulesDraft) => void;
  isTrying: boolean;
  onPreview: () => void;
}

/** One family at a time: which of its properties bind, and how. */
export function FamilyForm({ standard, draft, onChange, isTrying, onPreview }: FamilyFormProps) {
  const t = useFamilyRulesText();
  const [family, choose] = useState(standard[0]?.family ?? '');
  const own = standard.find((rule) => rule.family === family)?.properties ?? [];
  const properties = draft.get(family) ?? own;
  const write = (next: readonly FamilyProperty[]) => onChange(new Map(draft).set(family, next));
  const replace = (at: number, change: Partial<FamilyProperty>) =>
    write(properties.map((each, i) => (i === at ? { ...each, ...change } : each)));
  const forget = () => onChange(new Map([...draft].filter(([name]) => name !== family)));
  return (
    <Panel title={t.rules}>
      <p className={styles.hint}>{t.hint}</p>
      <Select
        className={styles.family}
        aria-label={t.family}
        showSearch={{ optionFilterProp: 'value' }}
        value={family}
        onChange={choose}
        options={standard.map((rule) => ({
          value: rule.family,
          label: draft.has(rule.family) ? t.changed(rule.family) : rule.family,
        }))}
      />
      {properties.map((property, at) => (
        <PropertyRow
          key={at}
          at={at}
          property={property}
          onChange={(change) => replace(at, change)}
          onRemove={() => write(properties.filter((_, i) => i !== at))}
        />
      ))}
      <div className={styles.actions}>
        <Button
          icon={<PlusOutlined aria-hidden />}
          onClick={() => write([...properties, { name: '', need: 'exact', tolerance: 2 }])}
        >
          {t.add}
        </Button>
        {draft.has(family) && <Button onClick={forget}>{t.toStandard}</Button>}
        <Button type="primary" loading={isTrying} onClick={onPreview}>
          {t.preview}
        </Button>
      </div>
    </Panel>
  );
}

interface PropertyRowProps {
  at: number;
  property: FamilyProperty;
  onChange: (change: Partial<FamilyProperty>) => void;
  onRemove: () => void;
}

function PropertyRow({
  at,
  property: { name, need, tolerance },
  onChange,
  onRemove,
}: PropertyRowProps) {
  const t = useFamilyRulesText();
  const label = (part: string) => `${t.property} ${at + 1} ${part}`;
  const options = [
    ...familyPropertyNeedValues.map((value) => ({ value: value, label: t.needs[value] })),
    { value: '', label: t.noNeed },
  ];
  return (
    <div className={styles.property}>
      <Input
        aria-label={label(t.name)}
        value={name}
        maxLength={familyPropertyLimits.name.maxLength}
        onChange={({ target }) => onChange({ name: target.value })}
      />
      <Select<string>
        aria-label={label(t.need)}
        value={need ?? ''}
        options={options}
        onChange={(value) => onChange({ need: value === '' ? null : (value as NonNullable<typeof need>) })} // prettier-ignore
      />
      <InputNumber<number>
        aria-label={label(t.tolerance)}
        min={familyPropertyLimits.tolerance.minimum}
        max={familyPropertyLimits.tolerance.maximum}
        step={0.1}
        value={tolerance}
        suffix="%"
        onChange={(value) => onChange({ tolerance: value ?? 0 })}
      />
      <Button
        type="text"
        icon={<DeleteOutlined aria-hidden />}
        aria-label={`${t.remove} ${name}`}
        onClick={onRemove}
      />
    </div>
  );
}
