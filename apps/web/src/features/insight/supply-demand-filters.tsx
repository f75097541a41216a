import { Button, Select } from 'antd';
import { PlaceFilters, placeFilters } from '../../entities/region/place-filters';
import { FilterBar } from '../../ui/filter-bar';
import { oneOf, type FilterValues } from '../../ui/filters';
import { useInsightText } from './texts';

const SCORES = ['0.5', '0.6', '0.7', '0.8'] as const;
const USUAL_SCORE = '0.6';

export const supplyDemandFilters = { ...placeFilters, minScore: oneOf(SCORES) };

export type SupplyDemandFilter = FilterValues<typeof supplyDemandFilters>;

interface FiltersProps {
  chosen: SupplyDemandFilter;
  onChange: (changes: SupplyDemandFilter) => void;
}

export function SupplyDemandFilters({ chosen, onChange }: FiltersProps) {
  const t = useInsightText();
  const { coast, province, industry } = chosen;
  const none = { coast: undefined, province: undefined, industry: undefined };
  return (
    <FilterBar label={t.filters}>
      <PlaceFilters
        labels={t}
        chosen={chosen}
        onChange={(changes) => onChange(withDivision(changes))}
      />
      <Select
        aria-label={t.minScore}
        value={chosen.minScore ?? USUAL_SCORE}
        onChange={(minScore) => onChange({ minScore })}
        options={SCORES.map((value) => ({ value, label: t.atLeast(Number(value) * 100) }))}
      />
      {(coast ?? province ?? industry) && <Button onClick={() => onChange(none)}>{t.clear}</Button>}
    </FilterBar>
  );
}

/** The overview goes down to divisions: of a group, `344`, its division, `34`. */
function withDivision(changes: SupplyDemandFilter): SupplyDemandFilter {
  return changes.industry ? { ...changes, industry: changes.industry.slice(0, 2) } : changes;
}
