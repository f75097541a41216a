import { Button, Select } from 'antd';
import { PastDayField } from '../../ui/date-fields';
import { FilterBar, WideFilter } from '../../ui/filter-bar';
import { NO_FILTER, type AuditFilter } from './filters';
import { useAuditActions, useAuditActors } from './queries';
import { useAuditText } from './texts';

interface FiltersProps {
  chosen: AuditFilter;
  onChange: (changes: AuditFilter) => void;
}

export function AuditFilters({ chosen, onChange }: FiltersProps) {
  const t = useAuditText();
  const actions = useAuditActions().data?.items ?? [];
  const { people = [], units = [] } = useAuditActors().data ?? {};
  const choice = (name: 'action' | 'personId' | 'unitId', label: string, options: Option[]) => (
    <Select
      aria-label={label}
      placeholder={label}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      value={chosen[name]}
      onChange={(value?: string) => onChange({ [name]: value })}
      options={options}
    />
  );
  const day = (name: 'from' | 'to', label: string) => (
    <PastDayField label={label} value={chosen[name]} onChange={(on) => onChange({ [name]: on })} />
  );
  return (
    <FilterBar label={t.filters}>
      <WideFilter>
        {choice(
          'action',
          t.action,
          actions.map(({ action, title }) => ({ value: action, label: title })),
        )}
      </WideFilter>
      <WideFilter>{choice('unitId', t.unit, units.map(toOption))}</WideFilter>
      {choice('personId', t.person, people.map(toOption))}
      {day('from', t.from)}
      {day('to', t.to)}
      {chosen.subjectId && (
        <Button title={chosen.subjectId} onClick={() => onChange({ subjectId: undefined })}>
          {t.oneSubject} ×
        </Button>
      )}
      {Object.values(chosen).some(Boolean) && (
        <Button onClick={() => onChange(NO_FILTER)}>{t.clear}</Button>
      )}
    </FilterBar>
  );
}

interface Option {
  value: string;
  label: string;
}

const toOption = ({ id, name }: { id: string; name: string }): Option => ({
  value: id,
  label: name,
});
