import { Space } from 'antd';
import { useMe } from '../../entities/session/session';
import { signInPath } from '../../entities/session/sign-in-path';
import { EmptyHint } from '../../ui/empty-hint';
import { useFilters } from '../../ui/filters';
import { LinkButton } from '../../ui/link-button';
import { Page } from '../../ui/page';
import { PageList } from '../../ui/page-list';
import { Panel } from '../../ui/panel';
import { Facets } from './facets';
import { searchFilters, type SearchFilters } from './filters';
import { HitRow } from './hit-row';
import { useSearch } from './queries';
import { SaveSearch } from './saved/save-search';
import { SearchBar } from './search-bar';
import styles from './search-page.module.css';
import { useSearchText } from './texts';
import type { SearchPage as SearchPageDto } from './types';

export function SearchPage() {
  const t = useSearchText();
  const me = useMe();
  const [chosen, change] = useFilters(searchFilters);
  const seesAll = Boolean(me && (me.hasAccess || me.secretariat));
  const hits = useSearch(chosen, seesAll);
  const facets = hits.first?.facets;
  const specs = hits.first?.specs ?? [];
  return (
    <Page
      title={me ? t.title : t.visitorTitle}
      subtitle={!me && t.members}
      actions={!me && <LinkButton to={signInPath('/search')}>{t.signIn}</LinkButton>}
    >
      <div className={styles.columns}>
        <aside className={styles.aside} aria-label={t.filters}>
          {facets && hasAny(facets) && (
            <Panel>
              <Facets facets={facets} specs={specs} chosen={chosen} onChange={change} />
            </Panel>
          )}
        </aside>
        <Panel flush>
          <SearchBar
            total={hits.first?.total}
            facets={facets}
            specs={specs}
            chosen={chosen}
            onChange={change}
          />
          {hits.first && hits.first.items.length > 0 && <ReadAs {...hits.first} />}
          {hits.first && <OrderNote {...hits.first} sort={chosen.sort} />}
          <PageList
            pages={hits}
            label={t.list}
            keyOf={({ id }) => id}
            row={(hit) => <HitRow hit={hit} />}
            empty={<NothingFound chosen={chosen} canPublish={Boolean(me?.hasAccess)} />}
          />
        </Panel>
      </div>
    </Page>
  );
}

const hasAny = (facets: SearchPageDto['facets']) =>
  Object.values(facets).some((values) => values.length > 0);

/** What an order compares, and what it cannot. */
function OrderNote({
  sort,
  priced,
  total,
}: Pick<SearchPageDto, 'priced' | 'total'> & { sort?: string }) {
  const t = useSearchText();
  if (total.value === 0 || (sort !== 'price' && sort !== 'distance')) return null;
  const capped = total.capped ? t.cappedOrder : '';
  const compared = priced
    ? t.byPrice(priced.currency, priced.unit, total.value - priced.comparable)
    : t.noPrice;
  return (
    <p className={styles.readAs} role="status">
      {sort === 'price' ? compared : t.byDistance}
      {capped}
    </p>
  );
}

/** Said only where the hits do not have the words that were typed. */
function ReadAs({ readAs, corrected }: Pick<SearchPageDto, 'readAs' | 'corrected'>) {
  const t = useSearchText();
  if (readAs === 'words') return null;
  return (
    <p className={styles.readAs} role="status">
      {t.readAs[readAs]}
      {corrected && <strong>（{t.corrected(corrected)}）</strong>}
    </p>
  );
}

interface NothingFoundProps {
  chosen: SearchFilters;
  canPublish: boolean;
}

function NothingFound({ chosen, canPublish }: NothingFoundProps) {
  const t = useSearchText();
  const asked = chosen.q;
  const demand = new URLSearchParams({ side: 'demand', ...(asked && { title: asked }) });
  return (
    <EmptyHint
      title={t.empty}
      action={
        canPublish && (
          <Space wrap style={{ justifyContent: 'center' }}>
            <SaveSearch chosen={chosen} text={t.tellMe} primary />
            <LinkButton to={`/my-listings/new?${demand.toString()}`}>
              {asked ? t.publishAsked(asked) : t.publish}
            </LinkButton>
          </Space>
        )
      }
    >
      {asked ? t.emptyHint : t.emptyFilters}
    </EmptyHint>
  );
}
