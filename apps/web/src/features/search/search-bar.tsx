import { CloseOutlined, FilterOutlined } from '@ant-design/icons';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { groupDigits } from '../../ui/numbers';
import { Facets } from './facets';
import { facetNames, type FacetName, type SearchFilters } from './filters';
import styles from './search-page.module.css';
import { useSearchText } from './texts';
import type { Facet, SearchPage } from './types';
import { useFacetLabel } from './use-facet-label';

interface SearchBarProps {
  total: SearchPage['total'] | undefined;
  facets: SearchPage['facets'] | undefined;
  chosen: SearchFilters;
  onChange: (changes: SearchFilters) => void;
}

/** How many were found and by what they are narrowed; on a phone the facets are a drawer. */
export function SearchBar({ total, facets, chosen, onChange }: SearchBarProps) {
  const t = useSearchText();
  const [open, setOpen] = useState(false);
  const count = facetNames.filter((name) => chosen[name]).length;
  return (
    <div className={styles.bar}>
      <span className={styles.total} role="status">
        {total ? t.total(groupDigits(String(total.value)), total.capped) : t.searching}
      </span>
      {facetNames.map((name) => (
        <Chip key={name} name={name} value={chosen[name]} facets={facets} onChange={onChange} />
      ))}
      <Button className={styles.toggle} icon={<FilterOutlined />} onClick={() => setOpen(true)}>
        {t.filters}
        {count > 0 && ` ${count}`}
      </Button>
      <Drawer
        title={t.filters}
        placement="right"
        size={300}
        open={open}
        onClose={() => setOpen(false)}
      >
        {facets && <Facets facets={facets} chosen={chosen} onChange={onChange} />}
      </Drawer>
    </div>
  );
}

interface ChipProps {
  name: FacetName;
  value: string | undefined;
  facets: SearchPage['facets'] | undefined;
  onChange: (changes: SearchFilters) => void;
}

function Chip({ name, value, facets, onChange }: ChipProps) {
  const t = useSearchText();
  const labelOf = useFacetLabel();
  if (!value) return null;
  const values: readonly Facet[] | undefined = facets?.[name];
  const label = values?.find((each) => each.value === value)?.label ?? labelOf(name, value);
  return (
    <button
      type="button"
      className={styles.chip}
      aria-label={t.removeFilter(label)}
      onClick={() => onChange({ [name]: undefined })}
    >
      {label} <CloseOutlined aria-hidden style={{ fontSize: 10 }} />
    </button>
  );
}
