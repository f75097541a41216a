import type { LocalisedText } from '@wanchang/kernel';

/** What is searched for, as the address of the search has it. */
export interface SearchConditions {
  readonly q?: string;
  readonly side?: string;
  readonly kind?: string;
  readonly industry?: string;
  readonly province?: string;
  readonly coast?: string;
  /** JSON of filters by properties. */
  readonly specs?: string;
}

export const CONDITION_NAMES = [
  ...(['q', 'side', 'kind', 'industry', 'province', 'coast', 'specs'] as const),
];

export const SAVED_SEARCH_LIMITS = {
  /** Of one person for one unit. */
  searches: 20,
  name: 60,
  /** New listings of one search that one digest can tell of; the rest are told the next time. */
  newsOfOne: 200,
  /** So many days after its publication a listing is news still, though all that there was had been told. */
  daysLate: 7,
  /** What a digest names. */
  searchesNamed: 5,
  titlesNamed: 2,
  title: 40,
} as const;

/** Only what was said; null where nothing was. */
export function conditionsOf(given: SearchConditions): SearchConditions | null {
  const said = CONDITION_NAMES.map((name) => [name, given[name]?.trim()] as const).filter(
    ([, value]) => value && value !== '[]',
  );
  return said.length > 0 ? Object.fromEntries(said) : null;
}

/** The page of a search, the newest first. */
export function addressOf(conditions: SearchConditions): string {
  const query = new URLSearchParams({ ...conditions, sort: 'newest' });
  return `/search?${query.toString()}`;
}

/** A saved search with the new listings that it found. */
export interface Found {
  readonly name: string;
  readonly titles: readonly string[];
  /** As many as one digest tells of: there may be more, which the next one tells. */
  readonly more?: boolean;
}

/** What a person is told: which of their searches found how much, and the newest of each. */
export function digestText(found: readonly Found[]): LocalisedText {
  const count = found.reduce((sum, { titles }) => sum + titles.length, 0);
  const { searchesNamed } = SAVED_SEARCH_LIMITS;
  const named = found.slice(0, searchesNamed);
  const others = found.length - named.length;
  const zh = named.map(({ name, titles }) => `“${name}”${titles.length} 条（${firstOf(titles, '；')}）`); // prettier-ignore
  const en = named.map(({ name, titles }) => `“${name}” ${titles.length} (${firstOf(titles, '; ')})`); // prettier-ignore
  const more = found.some((one) => one.more);
  return {
    zh: `您保存的搜索有 ${count} 条新发布：${zh.join('，')}${others > 0 ? `，另有 ${others} 个搜索` : ''}。${more ? '其余的下次告知。' : ''}`,
    en: `Your saved searches found ${count} new listing(s): ${en.join(', ')}${others > 0 ? `, and ${others} more search(es)` : ''}.${more ? ' The rest are told the next time.' : ''}`,
  };
}

function firstOf(titles: readonly string[], separator: string): string {
  const { titlesNamed, title: longest } = SAVED_SEARCH_LIMITS;
  const named = titles
    .slice(0, titlesNamed)
    .map((title) => (title.length > longest ? `${title.slice(0, longest)}…` : title));
  return [...named, ...(titles.length > titlesNamed ? ['…'] : [])].join(separator);
}
