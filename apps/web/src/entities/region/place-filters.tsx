import { Select } from 'antd';
import { coastValues } from '../../api/api-values';
import { WideFilter } from '../../ui/filter-bar';
import { anyText, oneOf, type FilterValues } from '../../ui/filters';
import { IndustrySelect } from '../industry/industry-select';
import { useProvinces } from './queries';
import { useRegionText } from './texts';

export const placeFilters = { coast: oneOf(coastValues), province: anyText, industry: anyText };

type PlaceFilter = FilterValues<typeof placeFilters>;

interface PlaceFiltersProps {
  /** Each field is known by its label alone. */
  labels: Readonly<Record<keyof typeof placeFilters, string>>;
  chosen: PlaceFilter;
  onChange: (changes: PlaceFilter) => void;
}

/** Where, and in what trade. */
export function PlaceFilters({ labels, chosen, onChange }: PlaceFiltersProps) {
  const { coasts } = useRegionText();
  const provinces = useProvinces();
  return (
    <>
      <Select
        aria-label={labels.coast}
        allowClear
        placeholder={labels.coast}
        value={chosen.coast}
        onChange={(coast?: (typeof coastValues)[number]) => onChange({ coast })}
        options={coastValues.map((value) => ({ value, label: coasts[value] }))}
      />
      <Select
        aria-label={labels.province}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={labels.province}
        value={chosen.province}
        onChange={(province?: string) => onChange({ province })}
        options={provinces.data?.items.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <WideFilter>
        <IndustrySelect
          label={labels.industry}
          placeholder={labels.industry}
          value={chosen.industry}
          onChange={(industry) => onChange({ industry: industry?.toString() })}
        />
      </WideFilter>
    </>
  );
}
