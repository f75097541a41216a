import { provinceSeat } from '@wanchang/kernel';
import type { MultiSearchQuery, MultiSearchResult } from 'meilisearch';
import {
  chosenOf,
  FACETS,
  MOST_FACET_VALUES,
  MOST_HITS,
  type Facet,
  type FacetCount,
  type PublishedSpan,
  type SearchFilters,
  type SearchResult,
  type Sort,
} from '../search-query';
import { specFacets } from '../specifications/spec-facets';
import type { SpecFilter } from '../specifications/specification';
import { readPriceKey } from '../specifications/unit-price';
import { fieldOf, type MeiliDocument } from './meili-document';
import { filterOf } from './meili-filter';
import type { MeiliReading } from './meili-reading';

export interface MeiliPage {
  readonly index: string;
  readonly reading: MeiliReading;
  readonly filters: SearchFilters;
  readonly specs?: readonly SpecFilter[];
  readonly published?: PublishedSpan;
  readonly countSpecs?: boolean;
  readonly sort?: Sort;
  readonly from?: string | null;
  /** What most hits are priced in, where they are put in order by it. */
  readonly priceKey?: string | null;
  /** `YYYY-MM-DD`: what was valid until before is not found. */
  readonly today: string;
  readonly offset: number;
  readonly limit: number;
}

type Result = MultiSearchResult<MeiliDocument>;

/** The page itself, and behind it one query for each filtered facet, which counts without its filter. */
export function queriesOf(page: MeiliPage): MultiSearchQuery[] {
  const { specs = [], countSpecs = false } = page;
  const filtered = FACETS.filter((facet) => chosenOf(page.filters, facet).length > 0);
  const query = (without?: Facet | number) => ({
    ...page.reading,
    indexUid: page.index,
    locales: ['cmn'],
    ...orderOf(page),
    filter: filterOf(page.filters, page.today, without, specs, page.published),
  });
  return [
    {
      ...query(),
      ...{ offset: page.offset, limit: page.limit },
      facets: [
        ...FACETS.filter((facet) => !filtered.includes(facet)),
        ...(countSpecs ? ['specs'] : []),
        ...(page.sort === 'price' ? ['priceKey'] : []),
      ],
      attributesToRetrieve: ['id'],
      showRankingScore: true,
    },
    ...filtered.map((facet) => ({ ...query(facet), limit: 0, facets: [facet] })),
    ...(countSpecs ? specs.map((_, at) => ({ ...query(at), limit: 0, facets: ['specs'] })) : []),
  ];
}

/** The price keys of what is found, which are asked for before an order by prices. */
export function priceKeysOf(page: MeiliPage): MultiSearchQuery {
  return { ...queriesOf({ ...page, countSpecs: false })[0]!, limit: 0, facets: ['priceKey'] };
}

export function commonestPriceKey([result]: readonly Result[]): string | null {
  return pricesOf(result)[0]?.value ?? null;
}

function orderOf({ sort, from, priceKey }: MeiliPage): { sort?: string[] } {
  if (sort === 'newest') return { sort: ['publishedAt:desc'] };
  if (sort === 'price' && priceKey)
    return { sort: [`unitPrices.${fieldOf(priceKey)}:asc`, 'publishedAt:desc'] };
  if (sort === 'distance' && from) {
    const { lat, lng } = provinceSeat(from);
    return { sort: [`_geoPoint(${lat}, ${lng}):asc`, 'publishedAt:desc'] };
  }
  return {};
}

/** The answers to {@link queriesOf} as a result, but for its cursor. */
export function toResult(
  results: readonly Result[],
  { specs = [], countSpecs = false, priceKey }: MeiliPage,
): Omit<SearchResult, 'nextCursor'> {
  const [page] = results;
  const shown = (at: number) => distribution(results[at], 'specs');
  const own = countSpecs ? results.length - specs.length : 0;
  const comparable = pricesOf(page).find(({ value }) => value === priceKey)?.count;
  const found = page?.estimatedTotalHits ?? 0;
  return {
    hits: (page?.hits ?? []).map(({ id, _rankingScore = 0 }) => ({ id, score: _rankingScore })),
    total: { value: Math.min(found, MOST_HITS), capped: found >= MOST_HITS },
    readAs: 'words',
    corrected: null,
    specs: countSpecs
      ? specFacets(shown(0), new Map(specs.map(({ name }, at) => [name, shown(own + at)])))
      : [],
    priced: priceKey && comparable ? { ...readPriceKey(priceKey), comparable } : null,
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
  return distribution(counted, facet).slice(0, MOST_FACET_VALUES);
}

const pricesOf = (result: Result | undefined) => distribution(result, 'priceKey');

function distribution(result: Result | undefined, attribute: string): FacetCount[] {
  return Object.entries(result?.facetDistribution?.[attribute] ?? {})
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
