import { Input } from 'antd';

interface SearchFilterProps {
  label: string;
  /** What was searched for. */
  value: string | undefined;
  maxLength: number;
  onSearch: (text: string) => void;
}

/** Words that narrow a list. */
export function SearchFilter({ label, value, maxLength, onSearch }: SearchFilterProps) {
  return (
    <Input.Search
      aria-label={label}
      placeholder={label}
      allowClear
      defaultValue={value}
      maxLength={maxLength}
      style={{ width: 260, maxWidth: '100%' }}
      onSearch={onSearch}
    />
  );
}
