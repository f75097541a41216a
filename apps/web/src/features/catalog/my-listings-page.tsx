import { Input, Segmented } from 'antd';
import { queryLimits, sideValues } from '../../api/api-values';
import { ListingRow } from '../../entities/listing/listing-row';
import { useMyListings } from '../../entities/listing/queries';
import { ListingStateTag } from '../../entities/listing/tags';
import { useListingText } from '../../entities/listing/texts';
import type { ListingCard, ListingState, Side } from '../../entities/listing/types';
import { Day, DateTime } from '../../ui/date-time';
import { EmptyHint } from '../../ui/empty-hint';
import { FilterTabs } from '../../ui/filter-tabs';
import { anyText, oneOf, useFilters, type FilterValues } from '../../ui/filters';
import { Page } from '../../ui/page';
import { PageList } from '../../ui/page-list';
import { Panel } from '../../ui/panel';
import { StartButtons } from './home/start-buttons';
import { ListingActions } from './listing-actions';
import styles from './my-listings-page.module.css';
import { useCatalogText } from './texts';
import type { ListingCounts } from './types';

const STATES = [
  'published',
  'draft',
  'paused',
  'expired',
  'withdrawn',
] as const satisfies ListingState[];
const filters = { state: oneOf(STATES), side: oneOf(sideValues), q: anyText };
type Chosen = FilterValues<typeof filters>;

export function MyListingsPage() {
  const { mine: t } = useCatalogText();
  const [chosen, change] = useFilters(filters);
  const listings = useMyListings(chosen);
  return (
    <Page title={t.title} actions={<StartButtons />}>
      <Panel flush>
        <Narrowing chosen={chosen} counts={listings.first?.counts} onChange={change} />
        <PageList
          pages={listings}
          label={t.list}
          keyOf={({ id }) => id}
          row={(listing) => <MyListingRow listing={listing} />}
          empty={
            <EmptyHint title={t.empty[chosen.state ?? 'all']} action={<StartButtons />}>
              {t.emptyHint}
            </EmptyHint>
          }
        />
      </Panel>
    </Page>
  );
}

interface NarrowingProps {
  chosen: Chosen;
  counts: ListingCounts | undefined;
  onChange: (changes: Chosen) => void;
}

function Narrowing({ chosen, counts, onChange }: NarrowingProps) {
  const { mine: t } = useCatalogText();
  const { states, sides } = useListingText();
  const all = counts && Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <FilterTabs
        label={t.title}
        value={chosen.state ?? 'all'}
        onChange={(state) => onChange({ state: state === 'all' ? undefined : state })}
        tabs={[
          { key: 'all', label: t.all, count: all },
          ...STATES.map((key) => ({ key, label: states[key], count: counts?.[key] })),
        ]}
      />
      <div className={styles.tools}>
        <Segmented<Side | 'all'>
          value={chosen.side ?? 'all'}
          onChange={(side) => onChange({ side: side === 'all' ? undefined : side })}
          options={[
            { value: 'all', label: t.all },
            { value: 'supply', label: sides.supply },
            { value: 'demand', label: sides.demand },
          ]}
        />
        <Input.Search
          aria-label={t.search}
          placeholder={t.search}
          allowClear
          defaultValue={chosen.q}
          maxLength={queryLimits['/api/v1/my-listings'].q.maxLength}
          className={styles.search}
          onSearch={(q) => onChange({ q })}
        />
      </div>
    </>
  );
}

function MyListingRow({ listing }: { listing: ListingCard }) {
  const { mine: t } = useCatalogText();
  return (
    <div className={styles.row}>
      <ListingRow
        listing={listing}
        foot={
          <>
            <ListingStateTag state={listing.state} />
            <span>
              {t.updated} <DateTime at={listing.updatedAt} relative />
            </span>
            {listing.validUntil && (
              <span>
                {t.valid} <Day on={listing.validUntil} />
              </span>
            )}
          </>
        }
      />
      <div className={styles.actions}>
        <ListingActions listing={listing} />
      </div>
    </div>
  );
}
