import { useMe } from '../../entities/session/session';
import { signInPath } from '../../entities/session/sign-in-path';
import { EmptyHint } from '../../ui/empty-hint';
import { useFilters } from '../../ui/filters';
import { LinkButton } from '../../ui/link-button';
import { Page } from '../../ui/page';
import { PageList } from '../../ui/page-list';
import { Panel } from '../../ui/panel';
import { Facets } from './facets';
import { searchFilters } from './filters';
import { HitRow } from './hit-row';
import { useSearch } from './queries';
import { SearchBar } from './search-bar';
import styles from './search-page.module.css';
import { useSearchText } from './texts';
import type { SearchPage as SearchPageDto } from './types';

export function SearchPage() {
  const t = useSearchText();
  const me = useMe();
  const [chosen, change] = useFilters(searchFilters);
  const hits = useSearch(chosen);
  const facets = hits.first?.facets;
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
              <Facets facets={facets} chosen={chosen} onChange={change} />
            </Panel>
          )}
        </aside>
        <Panel flush>
          <SearchBar total={hits.first?.total} facets={facets} chosen={chosen} onChange={change} />
          {hits.first && hits.first.items.length > 0 && <ReadAs {...hits.first} />}
          <PageList
            pages={hits}
            label={t.list}
            keyOf={({ id }) => id}
            row={(hit) => <HitRow hit={hit} />}
            empty={<NothingFound asked={chosen.q} canPublish={Boolean(me?.hasAccess)} />}
          />
        </Panel>
      </div>
    </Page>
  );
}

const hasAny = (facets: SearchPageDto['facets']) =>
  Object.values(facets).some((values) => values.length > 0);

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

function NothingFound({ asked, canPublish }: { asked: string | undefined; canPublish: boolean }) {
  const t = useSearchText();
  const demand = new URLSearchParams({ side: 'demand', ...(asked && { title: asked }) });
  return (
    <EmptyHint
      title={t.empty}
      action={
        canPublish && (
          <LinkButton to={`/my-listings/new?${demand.toString()}`}>
            {asked ? t.publishAsked(asked) : t.publish}
          </LinkButton>
        )
      }
    >
      {asked ? t.emptyHint : t.emptyFilters}
    </EmptyHint>
  );
}
