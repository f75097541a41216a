import { Input, Select } from 'antd';
import { queryLimits } from '../../api/api-values';
import { SearchFilter } from '../../ui/search-filter';
import type { CandidatesFilter } from './queries';
import { useSourcingText } from './texts';

const LIMITS = queryLimits['/api/v1/rfqs/{id}/candidates'];
const REPUTATIONS = [60, 70, 80, 90];
const FIGURE = /^\d{1,15}(\.\d{1,6})?$/;

interface FitnessFiltersProps {
  filter: CandidatesFilter;
  onChange: (filter: CandidatesFilter) => void;
}

/** What units can show: a certificate, how they answer and are rated, what they make in a month. */
export function FitnessFilters({ filter, onChange }: FitnessFiltersProps) {
  const { choose: t } = useSourcingText();
  const makes = (capacity: string) => {
    const isFigure = FIGURE.test(capacity) && Number(capacity) > 0;
    onChange({ ...filter, capacity: isFigure ? capacity : undefined });
  };
  return (
    <>
      <SearchFilter
        label={t.certificate}
        value={filter.certificate}
        maxLength={LIMITS.certificate.maxLength}
        onSearch={(certificate) => onChange({ ...filter, certificate: certificate || undefined })}
      />
      <Select
        aria-label={t.reputation}
        placeholder={t.reputation}
        allowClear
        value={filter.reputation}
        onChange={(reputation?: number) => onChange({ ...filter, reputation })}
        options={REPUTATIONS.map((value) => ({ value, label: t.reputationFrom(value) }))}
      />
      <SearchFilter
        label={t.capacity}
        value={filter.capacity}
        maxLength={LIMITS.certificate.maxLength}
        onSearch={(capacity) => makes(capacity.trim())}
      />
      {filter.capacity && (
        <Input
          aria-label={t.capacityUnit}
          placeholder={t.capacityUnit}
          maxLength={LIMITS.capacityUnit.maxLength}
          defaultValue={filter.capacityUnit}
          onBlur={({ target }) =>
            onChange({ ...filter, capacityUnit: target.value.trim() || undefined })
          }
        />
      )}
    </>
  );
}
