import { Segmented, Select } from 'antd';
import type { Side } from '../../app/contract';
import { anyText, oneOf, type FilterValues } from '../../app/filters';
import { IndustrySelect } from '../catalog/industry-select';
import { useMyListings, useProvinces } from '../catalog/queries';
import { useMembershipText } from '../membership/texts';
import styles from './match-filters.module.css';
import { useMatchmakingText } from './texts';

const STATES = ['open', 'new', 'interested', 'dismissed'] as const;
const SIDES = ['supply', 'demand'] as const;
const COASTS = ['coastal', 'interior'] as const;
const SCORES = ['0.9', '0.8', '0.7', '0.6'] as const;

export const matchFilters = {
  state: oneOf(STATES),
  side: oneOf(SIDES),
  listingId: anyText,
  coast: oneOf(COASTS),
  province: anyText,
  industry: anyText,
  minScore: oneOf(SCORES),
};

export type MatchesFilter = FilterValues<typeof matchFilters>;

interface MatchFiltersProps {
  chosen: MatchesFilter;
  onChange: (changes: MatchesFilter) => void;
}

export function MatchFilters({ chosen, onChange }: MatchFiltersProps) {
  const t = useMatchmakingText();
  return (
    <div className={styles.filters}>
      <Segmented
        aria-label={t.title}
        value={chosen.state ?? 'open'}
        onChange={(state) => onChange({ state: state === 'open' ? undefined : state })}
        options={STATES.map((value) => ({ value, label: t.states[value] }))}
      />
      <Mine chosen={chosen} onChange={onChange} />
      <Theirs chosen={chosen} onChange={onChange} />
      <Select
        aria-label={t.minScore}
        allowClear
        placeholder={t.minScore}
        value={chosen.minScore}
        onChange={(minScore?: (typeof SCORES)[number]) => onChange({ minScore })}
        options={SCORES.map((value) => ({ value, label: t.atLeast(Number(value) * 100) }))}
      />
    </div>
  );
}

/** Which of my own listings. */
function Mine({ chosen, onChange }: MatchFiltersProps) {
  const t = useMatchmakingText();
  const listings = useMyListings({ state: 'published' });
  return (
    <>
      <Select
        aria-label={t.side}
        allowClear
        placeholder={t.side}
        value={chosen.side}
        onChange={(side?: Side) => onChange({ side })}
        options={SIDES.map((value) => ({ value, label: t.sides[value] }))}
      />
      <Select
        aria-label={t.listing}
        className={styles.wide}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t.anyListing}
        value={chosen.listingId}
        onChange={(listingId?: string) => onChange({ listingId })}
        options={listings.items?.map(({ id, title }) => ({ value: id, label: title }))}
      />
    </>
  );
}

/** Where the counterpart is, and in what trade. */
function Theirs({ chosen, onChange }: MatchFiltersProps) {
  const t = useMatchmakingText();
  const { coasts } = useMembershipText();
  const provinces = useProvinces();
  return (
    <>
      <Select
        aria-label={t.coast}
        allowClear
        placeholder={t.coast}
        value={chosen.coast}
        onChange={(coast?: (typeof COASTS)[number]) => onChange({ coast })}
        options={COASTS.map((value) => ({ value, label: coasts[value] }))}
      />
      <Select
        aria-label={t.province}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t.province}
        value={chosen.province}
        onChange={(province?: string) => onChange({ province })}
        options={provinces.data?.items.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <span className={styles.wide}>
        <IndustrySelect
          label={t.industry}
          placeholder={t.industry}
          value={chosen.industry}
          onChange={(industry) => onChange({ industry: industry?.toString() })}
        />
      </span>
    </>
  );
}
