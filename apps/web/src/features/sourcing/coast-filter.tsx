import { Select } from 'antd';
import { coastValues } from '../../api/api-values';
import { useRegionText } from '../../entities/region/texts';
import { useSourcingText } from './texts';

export type Coast = (typeof coastValues)[number];

interface CoastFilterProps {
  value: Coast | undefined;
  onChange: (coast: Coast | undefined) => void;
}

/** On which side of the country a unit is. */
export function CoastFilter({ value, onChange }: CoastFilterProps) {
  const { choose: t } = useSourcingText();
  const { coasts } = useRegionText();
  return (
    <Select
      aria-label={t.coast}
      placeholder={t.coast}
      allowClear
      value={value}
      onChange={onChange}
      options={coastValues.map((coast) => ({ value: coast, label: coasts[coast] }))}
    />
  );
}
