import { Segmented, Select } from 'antd';
import { sideValues } from '../../api/api-values';
import { useMyListings } from '../../entities/listing/queries';
import type { Side } from '../../entities/listing/types';
import { useMatchText } from '../../entities/match/texts';
import { PlaceFilters, placeFilters } from '../../entities/region/place-filters';
import { FilterBar, RowFilter, WideFilter } from '../../ui/filter-bar';
import { anyText, oneOf, type FilterValues } from '../../ui/filters';
import { useMatchmakingText } from './texts';

const STATES = ['open', 'new', 'interested', 'dismissed'] as const;
const SCORES = ['0.9', '0.8', '0.7', '0.6'] as const;

export const matchFilters = {
  state: oneOf(STATES),
  side: oneOf(sideValues),
  listingId: anyText,
  ...placeFilters,
  minScore: oneOf(SCORES),
};

export type MatchesFilter = FilterValues<typeof matchFilters>;

interface MatchFiltersProps {
  chosen: MatchesFilter;
  onChange: (changes: MatchesFilter) => void;
}

export function MatchFilters({ chosen, onChange }: MatchFiltersProps) {
  const t = useMatchmakingText();
  const { title } = useMatchText();
  return (
    <FilterBar label={t.filters}>
      <RowFilter>
        <Segmented
          aria-label={title}
          value={chosen.state ?? 'open'}
          onChange={(state) => onChange({ state: state === 'open' ? undefined : state })}
          options={STATES.map((value) => ({ value, label: t.states[value] }))}
        />
      </RowFilter>
      <Mine chosen={chosen} onChange={onChange} />
      <PlaceFilters labels={t} chosen={chosen} onChange={onChange} />
      <Select
        aria-label={t.minScore}
        allowClear
        placeholder={t.minScore}
        value={chosen.minScore}
        onChange={(minScore?: (typeof SCORES)[number]) => onChange({ minScore })}
        options={SCORES.map((value) => ({ value, label: t.atLeast(Number(value) * 100) }))}
      />
    </FilterBar>
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
        options={sideValues.map((value) => ({ value, label: t.sides[value] }))}
      />
      <WideFilter>
        <Select
          aria-label={t.listing}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t.anyListing}
          value={chosen.listingId}
          onChange={(listingId?: string) => onChange({ listingId })}
          options={listings.items?.map(({ id, title }) => ({ value: id, label: title }))}
        />
      </WideFilter>
    </>
  );
}
