import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { api, unwrap } from '../../api/client';
import { conferencesKey } from './keys';

interface UnitSelectProps {
  id?: string;
  value?: string[];
  onChange?: (ids: string[]) => void;
  /** How many can be chosen; as many as one likes where it is absent. */
  most?: number;
}

/** Finds units with access by name. */
export function UnitSelect({ id, value, onChange, most }: UnitSelectProps) {
  const [text, setText] = useState('');
  const q = useDeferredValue(text.trim());
  const found = useQuery({
    queryKey: [...conferencesKey, 'units', q],
    queryFn: () =>
      unwrap(api.GET('/api/v1/conferences/units', { params: { query: { q: q || undefined } } })),
  });
  return (
    <Select
      {...(id && { id })}
      mode="multiple"
      {...(most && { maxCount: most })}
      value={value}
      onChange={(ids: string[]) => onChange?.(ids)}
      showSearch={{ filterOption: false, onSearch: setText }}
      loading={found.isFetching}
      options={(found.data ?? []).map(({ id: unit, nameZh }) => ({ value: unit, label: nameZh }))}
    />
  );
}
