import { Select } from 'antd';
import { useMe } from '../../entities/session/session';
import type { SearchFilters } from './filters';
import { useSearchText } from './texts';

type Sort = (typeof sorts)[number];

const chosenSort = (value: Sort, first: Sort) =>
  value === first || value === 'relevance' ? undefined : value;

interface SortChoiceProps {
  chosen: SearchFilters;
  onChange: (changes: SearchFilters) => void;
}

const sorts = ['relevance', 'newest', 'price', 'distance'] as const;

/** What the hits are put in order by: without words not by relevance; prices and distances are for members. */
export function SortChoice({ chosen, onChange }: SortChoiceProps) {
  const t = useSearchText();
  const me = useMe();
  const first: Sort = chosen.q ? 'relevance' : 'newest';
  const open = sorts.filter((sort) => {
    if (sort === 'relevance') return Boolean(chosen.q);
    if (sort === 'price') return Boolean(me?.hasAccess || me?.secretariat);
    return sort === 'newest' || Boolean(me?.hasAccess && me.member);
  });
  if (open.length < 2) return null;
  return (
    <Select
      size="small"
      aria-label={t.sort}
      value={chosen.sort ?? first}
      onChange={(value) => onChange({ sort: chosenSort(value, first) })}
      popupMatchSelectWidth={false}
      options={open.map((value) => ({ value, label: t.sorts[value] }))}
    />
  );
}
