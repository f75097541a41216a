import type { Lexicon } from '@wanchang/goods-text';

/** What results are counted by and can be narrowed to, by one value or any of several. */
export const FACETS = ['side', 'kind', 'industry', 'province', 'coast'] as const;
export type Facet = (typeof FACETS)[number];

export type SearchFilters = Readonly<Partial<Record<Facet, string | readonly string[]>>>;

/** What hits are put in order by: how well they answer, or when they were published. */
export const SORTS = ['relevance', 'newest'] as const;
export type Sort = (typeof SORTS)[number];

/** The values of a filter, none for no filter. */
export function chosenOf(filters: SearchFilters, facet: Facet): readonly string[] {
  const chosen = filters[facet] ?? [];
  return typeof chosen === 'string' ? [chosen].filter(Boolean) : chosen;
}

export interface SearchQuery {
  /** What the user typed, as typed; from its 201st character on it is ignored. Empty: the newest first. */
  readonly text: string;
  readonly filters: SearchFilters;
  /** `relevance` where none is given. */
  readonly sort?: Sort;
  /** The other names by which goods are looked for; those of the product where none are given. */
  readonly names?: Lexicon;
  /** Hits on a page. */
  readonly limit: number;
  /** `nextCursor` of the page before, asked with the same text, filters and order. */
  readonly cursor?: string | null;
}

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/**
 * How a query was read: as typed, by other names, by sound, letters as pinyin, with a mistake put right, with a model
 * number that is nearly so (other goods), or without some of its words.
 */
export const READ_AS = [
  'words',
  'synonyms',
  'sound',
  'pinyin',
  'spelling',
  'near-model',
  'fewer-words',
] as const;
export type ReadAs = (typeof READ_AS)[number];

export interface SearchResult {
  /** Best first. The score compares hits of one result and nothing else. */
  readonly hits: readonly { readonly id: string; readonly score: number }[];
  /** When `capped`, there are at least `value` hits, and facet counts are lower bounds as well. */
  readonly total: { readonly value: number; readonly capped: boolean };
  /**
   * Most frequent values first, at most 100 a facet. Each facet is counted without its own filter, so that
   * it shows what else could be chosen.
   */
  readonly facets: Readonly<Record<Facet, readonly FacetCount[]>>;
  readonly nextCursor: string | null;
  /** What the hits answer to, when it is not what was typed. */
  readonly readAs: ReadAs;
  /** What was looked for instead of what was typed, where a mistake was put right. */
  readonly corrected: string | null;
}

export const MOST_FACET_VALUES = 100;

/** Hits that are ranked and counted; what matches more is cut, the best and newest first. */
export const MOST_HITS = 1000;

export const NO_RESULT: SearchResult = {
  hits: [],
  total: { value: 0, capped: false },
  facets: { side: [], kind: [], industry: [], province: [], coast: [] },
  nextCursor: null,
  readAs: 'words',
  corrected: null,
};
