import { DownloadOutlined } from '@ant-design/icons';
import { Button, Checkbox, Segmented, Select, Space, Tag } from 'antd';
import { useState } from 'react';
import { queryLimits, sideValues } from '../../api/api-values';
import { ListingRow } from '../../entities/listing/listing-row';
import { useMyListings } from '../../entities/listing/queries';
import { ListingStateTag } from '../../entities/listing/tags';
import { useListingText } from '../../entities/listing/texts';
import type { ListingCard, ListingProblem, ListingState, Side } from '../../entities/listing/types';
import { Day, DateTime } from '../../ui/date-time';
import { EmptyHint } from '../../ui/empty-hint';
import { FilterTabs } from '../../ui/filter-tabs';
import { anyText, oneOf, useFilters, type FilterValues } from '../../ui/filters';
import { Page } from '../../ui/page';
import { PageList } from '../../ui/page-list';
import { Panel } from '../../ui/panel';
import { SearchFilter } from '../../ui/search-filter';
import { ImageArchive } from './batch/image-archive';
import { BatchBar } from './batch/batch-bar';
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
const PROBLEMS = ['title', 'industry', 'day', 'price', 'image'] as const satisfies ListingProblem[];
const filters = {
  ...{ state: oneOf(STATES), side: oneOf(sideValues), q: anyText },
  ...{ importId: anyText, problem: oneOf(PROBLEMS), due: oneOf(['true']) },
};
type Chosen = FilterValues<typeof filters>;

export function MyListingsPage() {
  const { mine: t } = useCatalogText();
  const [chosen, change] = useFilters(filters);
  const listings = useMyListings({ ...chosen, due: chosen.due ? true : undefined });
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const ids = listings.items?.map(({ id }) => id) ?? [];
  const shown = ids.filter((id) => selected.has(id));
  const toggle = (id: string) =>
    setSelected((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  return (
    <Page title={t.title} actions={<StartButtons />}>
      <Panel flush>
        <Narrowing chosen={chosen} counts={listings.first?.counts} onChange={change} />
        {ids.length > 0 && (
          <Checkbox
            className={styles.all}
            checked={shown.length === ids.length}
            indeterminate={shown.length > 0 && shown.length < ids.length}
            onChange={({ target }) => setSelected(new Set(target.checked ? ids : []))}
          >
            {t.selectShown(ids.length)}
          </Checkbox>
        )}
        <PageList
          pages={listings}
          label={t.list}
          keyOf={({ id }) => id}
          row={(listing) => (
            <MyListingRow
              listing={listing}
              isSelected={selected.has(listing.id)}
              onSelect={() => toggle(listing.id)}
            />
          )}
          empty={
            <EmptyHint title={t.empty[chosen.state ?? 'all']} action={<StartButtons />}>
              {t.emptyHint}
            </EmptyHint>
          }
        />
      </Panel>
      {shown.length > 0 && <BatchBar ids={shown} onDone={() => setSelected(new Set())} />}
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
        <SearchFilter
          label={t.search}
          value={chosen.q}
          maxLength={queryLimits['/api/v1/my-listings'].q.maxLength}
          onSearch={(q) => onChange({ q })}
        />
        <MoreFilters chosen={chosen} onChange={onChange} />
      </div>
    </>
  );
}

function MoreFilters({ chosen, onChange }: Omit<NarrowingProps, 'counts'>) {
  const { mine: t } = useCatalogText();
  return (
    <>
      <Select
        aria-label={t.problem}
        placeholder={t.problem}
        allowClear
        className={styles.problem}
        value={chosen.problem}
        onChange={(problem?: ListingProblem) => onChange({ problem })}
        options={PROBLEMS.map((value) => ({ value, label: t.problems[value] }))}
      />
      <ImageArchive />
      <Space.Compact>
        <Button
          icon={<DownloadOutlined />}
          href={`/api/v1/my-listings/export?side=${chosen.side ?? 'supply'}&format=xlsx`}
          download
          title={t.exportHint}
        >
          {t.export[chosen.side ?? 'supply']}
        </Button>
        <Button
          href={`/api/v1/my-listings/export?side=${chosen.side ?? 'supply'}`}
          download
          title={t.exportHint}
          aria-label={`${t.export[chosen.side ?? 'supply']} CSV`}
        >
          CSV
        </Button>
      </Space.Compact>
      {chosen.importId && (
        <Tag closable onClose={() => onChange({ importId: undefined })}>
          {t.ofImport}
        </Tag>
      )}
      {chosen.due && (
        <Tag closable onClose={() => onChange({ due: undefined })}>
          {t.due}
        </Tag>
      )}
    </>
  );
}

interface MyListingRowProps {
  listing: ListingCard;
  isSelected: boolean;
  onSelect: () => void;
}

function MyListingRow({ listing, isSelected, onSelect }: MyListingRowProps) {
  const { mine: t, page } = useCatalogText();
  return (
    <div className={styles.row}>
      <Checkbox
        className={styles.select}
        checked={isSelected}
        aria-label={t.select(listing.title)}
        onChange={onSelect}
      />
      <ListingRow
        listing={listing}
        foot={
          <>
            <ListingStateTag state={listing.state} />
            <span>
              {t.updated} <DateTime at={listing.updatedAt} relative />
            </span>
            {listing.ownNumber && <span>{listing.ownNumber}</span>}
            {listing.variants.length > 0 && <span>{page.variants(listing.variants.length)}</span>}
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
