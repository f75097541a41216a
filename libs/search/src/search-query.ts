import type { Lexicon } from '@wanchang/goods-text';
import type { SpecFacet, SpecFilter } from './specifications/specification';

/** What results are counted by and can be narrowed to, by one value or any of several. */
export const FACETS = ['side', 'kind', 'industry', 'province', 'coast'] as const;
export type Facet = (typeof FACETS)[number];

export type SearchFilters = Readonly<Partial<Record<Facet, string | readonly string[]>>>;

/**
 * What hits are put in order by: how well they answer, when they were published, the price for one of the unit that most
 * of them are priced in (what does not compare goes last), or how far the provincial capitals are from each other.
 */
export const SORTS = ['relevance', 'newest', 'price', 'distance'] as const;
export type Sort = (typeof SORTS)[number];

/** The values of a filter, none for no filter. */
export function chosenOf(filters: SearchFilters, facet: Facet): readonly string[] {
  const chosen = filters[facet] ?? [];
  return typeof chosen === 'string' ? [chosen].filter(Boolean) : chosen;
}

/** Milliseconds count. */
export interface PublishedSpan {
  readonly from: Date;
  readonly until: Date;
}

export interface SearchQuery {
  /** What the user typed, as typed; from its 201st character on it is ignored. Empty: the newest first. */
  readonly text: string;
  readonly filters: SearchFilters;
  /** What the goods must say of their properties; all of them. */
  readonly specs?: readonly SpecFilter[];
  /** When they were published, both ends included; any time where it is not given. */
  readonly published?: PublishedSpan;
  /** Counts the properties of what is found, which costs time. */
  readonly countSpecs?: boolean;
  /** The code of the division from which distances are; without it nothing is nearer than anything else. */
  readonly from?: string | null;
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
  /** The commonest properties of what is found, none where they were not asked for. */
  readonly specs: readonly SpecFacet[];
  /** By what prices were compared, where hits are in the order of prices and any compare. */
  readonly priced: Priced | null;
  readonly nextCursor: string | null;
  /** What the hits answer to, when it is not what was typed. */
  readonly readAs: ReadAs;
  /** What was looked for instead of what was typed, where a mistake was put right. */
  readonly corrected: string | null;
}

export interface Priced {
  readonly currency: string;
  /** What all compared prices were converted to be for one of. */
  readonly unit: string;
  /** Hits that compare; the others are behind them. */
  readonly comparable: number;
}

export const MOST_FACET_VALUES = 100;

/** Hits that are ranked and counted; what matches more is cut, the best and newest first. */
export const MOST_HITS = 1000;

export const NO_RESULT: SearchResult = {
  hits: [],
  total: { value: 0, capped: false },
  facets: { side: [], kind: [], industry: [], province: [], coast: [] },
  specs: [],
  priced: null,
  nextCursor: null,
  readAs: 'words',
  corrected: null,
};
