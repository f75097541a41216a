import { Button } from 'antd';
import { useId, useState } from 'react';
import { groupDigits } from '../../ui/numbers';
import styles from './facets.module.css';
import { facetNames, toggled, valuesOf, type FacetName, type SearchFilters } from './filters';
import { SpecFacets } from './spec-facets';
import { readSpecs, writeSpecs } from './spec-filters';
import { useSearchText } from './texts';
import type { Facet, SearchPage } from './types';
import { useFacetLabel } from './use-facet-label';

const SHOWN = 7;

interface FacetsProps {
  specs: SearchPage['specs'];
  facets: SearchPage['facets'];
  chosen: SearchFilters;
  onChange: (changes: SearchFilters) => void;
}

/** Any of several values of each; choosing one again takes it back. */
export function Facets({ facets, specs, chosen, onChange }: FacetsProps) {
  return (
    <div className={styles.facets}>
      {facetNames.map((name) => (
        <FacetGroup
          key={name}
          name={name}
          values={name === 'industry' ? widestFirst(facets.industry) : facets[name]}
          chosen={valuesOf(chosen, name)}
          onChoose={(value) => onChange(toggled(chosen, name, value))}
        />
      ))}
      <SpecFacets
        facets={specs}
        chosen={readSpecs(chosen.specs)}
        onChange={(next) => onChange({ specs: writeSpecs(next) })}
      />
    </div>
  );
}

/** An industry holds at least what its parts hold: of equal ones the wider goes first. */
function widestFirst(industries: readonly Facet[]): Facet[] {
  const depth = ({ value }: Facet) => (/^[A-Z]/.test(value) ? 0 : value.length);
  return [...industries].sort(
    (left, right) => right.count - left.count || depth(left) - depth(right),
  );
}

interface FacetGroupProps {
  name: FacetName;
  values: readonly Facet[];
  chosen: readonly string[];
  onChoose: (value: string) => void;
}

function FacetGroup({ name, values, chosen, onChoose }: FacetGroupProps) {
  const t = useSearchText();
  const labelOf = useFacetLabel();
  const [all, setAll] = useState(false);
  const id = useId();
  if (values.length === 0) return null;
  const first = values.slice(0, SHOWN);
  const shown = all || first.length === values.length ? values : first;
  return (
    <div role="group" aria-labelledby={id}>
      <div className={styles.name} id={id}>
        {t.facets[name]}
      </div>
      {shown.map(({ value, label, count }) => (
        <button
          key={value}
          type="button"
          className={styles.value}
          aria-pressed={chosen.includes(value)}
          onClick={() => onChoose(value)}
        >
          <span className={`${styles.label} ${name === 'coast' ? styles[value] : ''}`}>
            {label ?? labelOf(name, value)}
          </span>
          <span className={styles.count}>{groupDigits(String(count))}</span>
        </button>
      ))}
      {values.length > SHOWN && (
        <Button type="link" size="small" onClick={() => setAll(!all)}>
          {all ? t.less : t.more}
        </Button>
      )}
    </div>
  );
}
