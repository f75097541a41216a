import type { MultiSearchQuery, MultiSearchResult } from 'meilisearch';
import {
  chosenOf,
  FACETS,
  MOST_HITS,
  type Facet,
  type FacetCount,
  type SearchFilters,
  type SearchResult,
  type Sort,
} from '../search-query';
import type { MeiliDocument } from './meili-document';
import { filterOf } from './meili-filter';
import type { MeiliReading } from './meili-reading';

export interface MeiliPage {
  readonly index: string;
  readonly reading: MeiliReading;
  readonly filters: SearchFilters;
  readonly sort?: Sort;
  /** `YYYY-MM-DD`: what was valid until before is not found. */
  readonly today: string;
  readonly offset: number;
  readonly limit: number;
}

type Result = MultiSearchResult<MeiliDocument>;

/** The page itself, and behind it one query for each filtered facet, which counts without its filter. */
export function queriesOf(page: MeiliPage): MultiSearchQuery[] {
  const filtered = FACETS.filter((facet) => chosenOf(page.filters, facet).length > 0);
  const query = (without?: Facet) => ({
    ...page.reading,
    indexUid: page.index,
    locales: ['cmn'],
    ...(page.sort === 'newest' && { sort: ['publishedAt:desc'] }),
    filter: filterOf(page.filters, page.today, without),
  });
  return [
    {
      ...query(),
      ...{ offset: page.offset, limit: page.limit },
      facets: FACETS.filter((facet) => !filtered.includes(facet)),
      attributesToRetrieve: ['id'],
      showRankingScore: true,
    },
    ...filtered.map((facet) => ({ ...query(facet), limit: 0, facets: [facet] })),
  ];
}

/** The answers to {@link queriesOf} as a result, but for its cursor. */
export function toResult(results: readonly Result[]): Omit<SearchResult, 'nextCursor'> {
  const [page] = results;
  const found = page?.estimatedTotalHits ?? 0;
  return {
    hits: (page?.hits ?? []).map(({ id, _rankingScore = 0 }) => ({ id, score: _rankingScore })),
    total: { value: Math.min(found, MOST_HITS), capped: found >= MOST_HITS },
    readAs: 'words',
    corrected: null,
    facets: {
      side: countsOf(results, 'side'),
      kind: countsOf(results, 'kind'),
      industry: countsOf(results, 'industry'),
      province: countsOf(results, 'province'),
      coast: countsOf(results, 'coast'),
    },
  };
}

function countsOf(results: readonly Result[], facet: Facet): FacetCount[] {
  const counted = results.find(({ facetDistribution }) => facetDistribution?.[facet]);
  return Object.entries(counted?.facetDistribution?.[facet] ?? {})
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
