import { Button, Segmented, Select, Space } from 'antd';
import type { Side } from '../../app/contract';
import { anyText, oneOf, useFilters } from '../../app/filters';
import { EmptyHint } from '../../ui/empty-hint';
import { LinkButton } from '../../ui/link-button';
import { Page } from '../../ui/page';
import { PageList } from '../../ui/page-list';
import { Panel } from '../../ui/panel';
import { useMyListings } from '../catalog/queries';
import { MatchActions } from './match-actions';
import { MatchRow } from './match-row';
import { useMatches, type MatchesFilter } from './queries';
import { useMatchmakingText } from './texts';

const STATES = ['open', 'new', 'interested', 'dismissed'] as const;
const SIDES = ['supply', 'demand'] as const;
const filters = { state: oneOf(STATES), side: oneOf(SIDES), listingId: anyText };

export function MatchesPage() {
  const t = useMatchmakingText();
  const [chosen, change] = useFilters(filters);
  const matches = useMatches(chosen);
  const filtered = Object.values(chosen).some(Boolean);
  const clear = () => change({ state: undefined, side: undefined, listingId: undefined });
  return (
    <Page title={t.title}>
      <MatchFilters chosen={chosen} onChange={change} />
      <Panel flush>
        <PageList
          pages={matches}
          label={t.list}
          keyOf={({ id }) => id}
          row={(match) => <MatchRow match={match} actions={<MatchActions match={match} />} />}
          empty={filtered ? <NoneFits onClear={clear} /> : <NoneYet />}
        />
      </Panel>
    </Page>
  );
}

interface MatchFiltersProps {
  chosen: MatchesFilter;
  onChange: (changes: MatchesFilter) => void;
}

function MatchFilters({ chosen, onChange }: MatchFiltersProps) {
  const t = useMatchmakingText();
  const listings = useMyListings({ state: 'published' });
  return (
    <Space wrap>
      <Segmented
        aria-label={t.title}
        value={chosen.state ?? 'open'}
        onChange={(state) => onChange({ state: state === 'open' ? undefined : state })}
        options={STATES.map((value) => ({ value, label: t.states[value] }))}
      />
      <Select
        aria-label={t.side}
        allowClear
        placeholder={t.side}
        value={chosen.side}
        style={{ width: 130 }}
        onChange={(side?: Side) => onChange({ side })}
        options={SIDES.map((value) => ({ value, label: t.sides[value] }))}
      />
      <Select
        aria-label={t.listing}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t.anyListing}
        value={chosen.listingId}
        style={{ width: 260, maxWidth: '100%' }}
        onChange={(listingId?: string) => onChange({ listingId })}
        options={listings.items?.map(({ id, title }) => ({ value: id, label: title }))}
      />
    </Space>
  );
}

function NoneFits({ onClear }: { onClear: () => void }) {
  const t = useMatchmakingText();
  return (
    <EmptyHint title={t.emptyFiltered} action={<Button onClick={onClear}>{t.clear}</Button>}>
      {t.emptyFilteredHint}
    </EmptyHint>
  );
}

function NoneYet() {
  const t = useMatchmakingText();
  return (
    <EmptyHint title={t.empty} action={<LinkButton to="/my-listings">{t.publish}</LinkButton>}>
      {t.emptyHint}
    </EmptyHint>
  );
}
