import { Select } from 'antd';
import type { SearchFilters } from './filters';
import { useSearchText } from './texts';

interface SortChoiceProps {
  chosen: SearchFilters;
  onChange: (changes: SearchFilters) => void;
}

/** What the hits are put in order by. Without words there is only one order. */
export function SortChoice({ chosen, onChange }: SortChoiceProps) {
  const t = useSearchText();
  if (!chosen.q) return null;
  return (
    <Select
      size="small"
      aria-label={t.sort}
      value={chosen.sort ?? 'relevance'}
      onChange={(value) => onChange({ sort: value === 'newest' ? 'newest' : undefined })}
      options={[
        { value: 'relevance', label: t.sorts.relevance },
        { value: 'newest', label: t.sorts.newest },
      ]}
    />
  );
}
