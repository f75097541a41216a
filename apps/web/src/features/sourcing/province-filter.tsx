import { Select } from 'antd';
import { useProvinces } from '../../entities/region/queries';
import { useSourcingText } from './texts';

interface ProvinceFilterProps {
  /** A code. */
  value: string | undefined;
  onChange: (province: string | undefined) => void;
}

/** In which province a unit is. */
export function ProvinceFilter({ value, onChange }: ProvinceFilterProps) {
  const { choose: t } = useSourcingText();
  const provinces = useProvinces();
  return (
    <Select
      aria-label={t.province}
      placeholder={t.province}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      value={value}
      onChange={onChange}
      options={provinces.data?.items.map(({ code, name }) => ({ value: code, label: name }))}
    />
  );
}
