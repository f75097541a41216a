import { Button, InputNumber, Space } from 'antd';
import { useId, useState } from 'react';
import { groupDigits } from '../../ui/numbers';
import styles from './facets.module.css';
import { boundedSpec, filterOf, isChosen, toggledSpec } from './spec-filters';
import { useSearchText } from './texts';
import type { SpecFacet, SpecFilter } from './types';

interface SpecFacetsProps {
  facets: readonly SpecFacet[];
  chosen: readonly SpecFilter[];
  onChange: (chosen: SpecFilter[]) => void;
}

/** The commonest properties of what was found: words to choose, figures by value or in bounds. */
export function SpecFacets({ facets, chosen, onChange }: SpecFacetsProps) {
  return (
    <>
      {facets.map((facet) => (
        <SpecGroup key={facet.name} facet={facet} chosen={chosen} onChange={onChange} />
      ))}
    </>
  );
}

const SHOWN = 5;

interface SpecGroupProps {
  facet: SpecFacet;
  chosen: readonly SpecFilter[];
  onChange: (chosen: SpecFilter[]) => void;
}

function SpecGroup({ facet, chosen, onChange }: SpecGroupProps) {
  const t = useSearchText();
  const id = useId();
  const [all, setAll] = useState(false);
  const filter = filterOf(chosen, facet.name);
  const values = all ? facet.values : facet.values.slice(0, SHOWN);
  return (
    <div role="group" aria-labelledby={id}>
      <div className={styles.name} id={id}>
        {facet.name}
      </div>
      {facet.figures && (
        <Bounds
          key={`${filter?.from ?? ''} ${filter?.to ?? ''}`}
          facet={facet}
          filter={filter}
          onChange={(bounds, unit) =>
            onChange(boundedSpec(chosen, { name: facet.name, unit }, bounds))
          }
        />
      )}
      {values.map((value) => (
        <button
          key={`${value.value} ${value.unit ?? ''}`}
          type="button"
          className={styles.value}
          aria-pressed={isChosen(filter, facet, value)}
          onClick={() => onChange(toggledSpec(chosen, facet, value))}
        >
          <span className={styles.label}>{value.value}</span>
          <span className={styles.count}>{groupDigits(String(value.count))}</span>
        </button>
      ))}
      {facet.values.length > SHOWN && (
        <Button type="link" size="small" onClick={() => setAll(!all)}>
          {all ? t.less : t.more}
        </Button>
      )}
    </div>
  );
}

interface BoundsProps {
  facet: SpecFacet;
  filter: SpecFilter | undefined;
  onChange: (bounds: [string | null, string | null], unit: string | null) => void;
}

function Bounds({ facet, filter, onChange }: BoundsProps) {
  const t = useSearchText();
  const [from, setFrom] = useState(filter?.from ?? null);
  const [to, setTo] = useState(filter?.to ?? null);
  const unit = filter && !filter.anyOf ? (filter.unit ?? null) : facet.unit;
  const wrong = from !== null && to !== null && Number(from) > Number(to);
  return (
    <form
      className={styles.bounds}
      onSubmit={(event) => {
        event.preventDefault();
        if (!wrong) onChange([from, to], unit);
      }}
    >
      <Space.Compact size="small">
        <Bound label={t.from(facet.name)} value={from} wrong={wrong} onChange={setFrom} />
        <Bound label={t.to(facet.name)} value={to} wrong={wrong} onChange={setTo} />
        <Button htmlType="submit" disabled={wrong}>
          {t.apply}
        </Button>
      </Space.Compact>
      {unit && <span className={styles.count}>{unit}</span>}
      {wrong && <div role="alert">{t.wrongBounds}</div>}
    </form>
  );
}

interface BoundProps {
  label: string;
  value: string | null;
  wrong: boolean;
  onChange: (value: string | null) => void;
}

function Bound({ label, value, wrong, onChange }: BoundProps) {
  return (
    <InputNumber<string>
      stringMode
      controls={false}
      min="-999999999999999"
      max="999999999999999"
      aria-label={label}
      status={wrong ? 'error' : undefined}
      value={value}
      onChange={(next) => onChange(next === null || next === '' ? null : String(next))}
    />
  );
}
