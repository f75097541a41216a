import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { api, unwrap } from '../../api/client';
import { membersKey } from './keys';

interface MemberSelectProps {
  id?: string;
  value?: string;
  onChange?: (id: string | undefined) => void;
  placeholder?: string;
  /** Units that are likely: they stand first while nothing is searched for. */
  known?: readonly { id: string; nameZh: string }[];
}

/** Finds a member unit by its name or credit code, for the secretariat. */
export function MemberSelect({ value, onChange, known = [], ...rest }: MemberSelectProps) {
  const [text, setText] = useState('');
  const q = useDeferredValue(text.trim());
  const found = useQuery({
    queryKey: [...membersKey, 'select', q],
    queryFn: () =>
      unwrap(api.GET('/api/v1/members', { params: { query: { q: q || undefined, limit: 20 } } })),
  });
  const likely = q === '' ? known : known.filter(({ id }) => id === value);
  const others = (found.data?.items ?? []).filter(({ id }) => likely.every((one) => one.id !== id));
  return (
    <Select
      {...rest}
      allowClear
      value={value}
      onChange={(id?: string) => onChange?.(id)}
      showSearch={{ filterOption: false, onSearch: setText }}
      loading={found.isFetching}
      options={[...likely, ...others].map(({ id, nameZh }) => ({ value: id, label: nameZh }))}
    />
  );
}
