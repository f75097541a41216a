import { CloseOutlined, FilterOutlined } from '@ant-design/icons';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useMe } from '../../entities/session/session';
import { groupDigits } from '../../ui/numbers';
import { Facets } from './facets';
import { facetNames, toggled, valuesOf, type FacetName, type SearchFilters } from './filters';
import { SaveSearch } from './saved/save-search';
import { SortChoice } from './sort-choice';
import styles from './search-page.module.css';
import { readSpecs, specText, without, writeSpecs } from './spec-filters';
import { useSearchText } from './texts';
import type { Facet, SearchPage } from './types';
import { useFacetLabel } from './use-facet-label';

interface SearchBarProps {
  total: SearchPage['total'] | undefined;
  facets: SearchPage['facets'] | undefined;
  specs: SearchPage['specs'];
  chosen: SearchFilters;
  onChange: (changes: SearchFilters) => void;
}

/** How many were found and by what they are narrowed; on a phone the facets are a drawer. */
export function SearchBar({ total, facets, specs, chosen, onChange }: SearchBarProps) {
  const t = useSearchText();
  const [open, setOpen] = useState(false);
  const choices = facetNames.flatMap((name) =>
    valuesOf(chosen, name).map((value) => ({ name, value })),
  );
  const chosenSpecs = readSpecs(chosen.specs);
  const mayKeep = useMe()?.hasAccess ?? false;
  const count = choices.length + chosenSpecs.length;
  return (
    <div className={styles.bar}>
      <span className={styles.total} role="status">
        {total ? t.total(groupDigits(String(total.value)), total.capped) : t.searching}
      </span>
      {choices.map(({ name, value }) => (
        <Chip
          key={`${name} ${value}`}
          name={name}
          value={value}
          facets={facets}
          onRemove={() => onChange(toggled(chosen, name, value))}
        />
      ))}
      {chosenSpecs.map((filter) => (
        <RemovableChip
          key={filter.name}
          label={specText(filter)}
          onRemove={() => onChange({ specs: writeSpecs(without(chosenSpecs, filter.name)) })}
        />
      ))}
      {mayKeep && total && total.value > 0 && <SaveSearch chosen={chosen} text={t.saveSearch} />}
      <SortChoice chosen={chosen} onChange={onChange} />
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
        {facets && <Facets facets={facets} specs={specs} chosen={chosen} onChange={onChange} />}
      </Drawer>
    </div>
  );
}

interface ChipProps {
  name: FacetName;
  value: string;
  facets: SearchPage['facets'] | undefined;
  onRemove: () => void;
}

function Chip({ name, value, facets, onRemove }: ChipProps) {
  const labelOf = useFacetLabel();
  const values: readonly Facet[] | undefined = facets?.[name];
  const label = values?.find((each) => each.value === value)?.label ?? labelOf(name, value);
  return <RemovableChip label={label} onRemove={onRemove} />;
}

function RemovableChip({ label, onRemove }: { label: string; onRemove: () => void }) {
  const t = useSearchText();
  return (
    <button
      type="button"
      className={styles.chip}
      aria-label={t.removeFilter(label)}
      onClick={onRemove}
    >
      {label} <CloseOutlined aria-hidden style={{ fontSize: 10 }} />
    </button>
  );
}
