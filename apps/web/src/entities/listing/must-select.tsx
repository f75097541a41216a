import { Select } from 'antd';
import { useListingText } from './texts';
import type { Must } from './types';

interface MustSelectProps {
  value?: Must | null;
  onChange?: (must: Must | null) => void;
  'aria-label': string;
}

/** How a value binds that a demand asks for. It stands in forms, which give the value. */
export function MustSelect({ value, onChange, 'aria-label': label }: MustSelectProps) {
  const { musts, noMust } = useListingText();
  const options = [
    { value: '', label: noMust },
    ...Object.entries(musts).map(([must, text]) => ({ value: must, label: text })),
  ];
  return (
    <Select<string>
      value={value ?? ''}
      onChange={(chosen) => onChange?.(chosen === '' ? null : (chosen as Must))}
      options={options}
      aria-label={label}
    />
  );
}
