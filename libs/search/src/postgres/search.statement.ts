import {
  FACETS,
  MOST_FACET_VALUES,
  MOST_HITS,
  type Facet,
  type SearchFilters,
} from '../search-query';
import { column, composeStatement, type RowOfShape, type Statement } from '@wanchang/platform';
import type { QueryTerms } from '../text/query-terms';
import type { QueryUnit } from '../text/query-unit';
import { compact } from '../text/split';
import type { Attempt } from './attempts';
import { allOf, anyOf, lexeme } from './tsquery';

/** Where a page begins: behind this hit. */
export interface Position {
  readonly score: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly id: string;
}

export interface Page {
  /** Null: everything, the newest first. */
  readonly reading: { readonly attempt: Attempt; readonly terms: QueryTerms } | null;
  readonly filters: SearchFilters;
  /** `YYYY-MM-DD`: what was valid until before is not found. */
  readonly today: string;
  readonly after: Position | null;
  readonly limit: number;
}

type Counts = { value: string; count: number }[];

/** The only row of the answer. */
const PAGE = {
  total: column.integer,
  hits: column.json<Position[]>(),
  /** Whether the first hit has the words as they were typed. */
  literal: column.boolean,
  /** Whether the title of the first hit says that it is what was asked for. */
  goods: column.boolean,
  side: column.json<Counts>(),
  kind: column.json<Counts>(),
  industry: column.json<Counts>(),
  province: column.json<Counts>(),
  coast: column.json<Counts>(),
};
export type PageRow = RowOfShape<typeof PAGE>;

const COLUMN: Record<Facet, string> = {
  side: 'side',
  kind: 'kind',
  industry: 'industry_codes',
  province: 'province_code',
  coast: 'coast',
};

/**
 * A page of hits with their number and facets. Matches are first put in order by what the narrow rows say:
 * how much of the query the title contains, then the newest; the best thousand of them are ranked.
 */
export function searchStatement(page: Page): { statement: Statement<PageRow>; values: unknown[] } {
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const match = matchOf(page, bind);
  const filters = new Map(
    FACETS.filter((facet) => page.filters[facet]).map((facet) => [
      facet,
      filterOf(facet, bind(page.filters[facet])),
    ]),
  );
  const matching = (without?: Facet) => {
    const others = [...filters].filter(([facet]) => facet !== without);
    return [...match.conditions, ...others.map(([, condition]) => condition)].join(' AND ');
  };
  const counted = [...filters.keys()].map(
    (facet) => `${setOf(facet)} AS MATERIALIZED (
      SELECT ${COLUMN[facet]} FROM search_documents WHERE ${matching(facet)} LIMIT ${MOST_HITS}),`,
  );
  const statement = composeStatement(
    'search.page',
    PAGE,
    `WITH matched AS MATERIALIZED (
        SELECT id, published_at, title, words, sounds, ${Object.values(COLUMN).join(', ')}, ${match.inTitle} AS in_title
          FROM search_documents WHERE ${matching()}
         ORDER BY in_title DESC, published_at DESC, id DESC LIMIT ${MOST_HITS}),
      ${counted.join('\n')}
      scored AS (
        SELECT id, floor(extract(epoch FROM published_at) * 1000)::bigint AS at, (${scoreOf(page, bind)})::float8 AS score
          FROM matched),
      page AS (
        SELECT id, at, score FROM scored ${afterOf(page, bind)}
         ORDER BY score DESC, at DESC, id DESC LIMIT ${bind(page.limit + 1)})
      SELECT (SELECT count(*)::int FROM matched) AS total,
             (SELECT coalesce(jsonb_agg(page), '[]') FROM page) AS hits,
             ${literalOf(page, bind)} AS literal,
             ${goodsOf(page, bind)} AS goods,
             ${FACETS.map((facet) => countsOf(facet, filters.has(facet) ? setOf(facet) : 'matched')).join(',\n')}`,
  );
  return { statement, values };
}

type Bind = (value: unknown) => string;

const setOf = (facet: Facet) => `but_${facet}`;

function matchOf({ reading, today }: Page, bind: Bind) {
  const conditions = ['NOT removed', `(valid_until IS NULL OR valid_until >= ${bind(today)})`];
  if (!reading) return { conditions, inTitle: '0' };
  const { attempt, terms } = reading;
  if (attempt.fragments) conditions.push(`fragments @@ ${bind(attempt.fragments)}::tsquery`);
  if (attempt.sounds) conditions.push(`sounds @@ ${bind(attempt.sounds)}::tsquery`);
  if (attempt.goods) {
    const all = `fragments @@ ${bind(attempt.goods.or)}::tsquery`;
    conditions.push(`(${isInTitle(attempt.goods.names, bind)} OR ${all})`);
  }
  const inTitle = terms.units.map(
    (unit) => `${weightOf(unit, terms)} * ${nameInTitle(unit, bind)}`,
  );
  return { conditions, inTitle: inTitle.join(' + ') };
}

/** What the goods are says more than what they are made of and how large they are. */
function weightOf({ text }: QueryUnit, { head }: QueryTerms): number {
  return head.some((name) => name.endsWith(compact(text))) ? 3 : 1;
}

function nameInTitle({ text, others }: QueryUnit, bind: Bind): string {
  const names = [{ text: compact(text), weight: 1 }, ...others];
  const cases = names.map(
    ({ text, weight }) => `WHEN strpos(title, ${bind(text)}) > 0 THEN ${weight}`,
  );
  return `CASE ${cases.join(' ')} ELSE 0 END`;
}

function filterOf(facet: Facet, value: string): string {
  return facet === 'industry' ? `industry_codes @> ARRAY[${value}]` : `${COLUMN[facet]} = ${value}`;
}

/**
 * Up to 1 for the words by where they stand, up to 1 for the part of the query that the title contains, 1 when
 * it contains the query as a whole, 2 for the model number asked for.
 */
function scoreOf({ reading }: Page, bind: Bind): string {
  if (!reading) return '0';
  const { attempt, terms } = reading;
  const parts = [
    `ts_rank('{0, 0.1, 0.4, 1}', ${attempt.rank.vector}, ${bind(attempt.rank.query)}::tsquery)`,
    `in_title::float8 / ${sum(terms.units.map((unit) => weightOf(unit, terms)))}`,
    `(strpos(title, ${bind(terms.phrase)}) > 0)::int`,
  ];
  if (terms.models.length > 0) {
    parts.push(`2 * (words @@ ${bind(anyOf(terms.models.map(lexeme)))}::tsquery)::int`);
  }
  return parts.join(' + ');
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

const FIRST = '(SELECT id FROM page ORDER BY score DESC, at DESC, id DESC LIMIT 1)';

function literalOf({ reading }: Page, bind: Bind): string {
  if (!reading?.terms.units.some(({ others }) => others.length > 0)) return 'true';
  const typed = allOf(reading.terms.units.flatMap(({ fragments }) => fragments.map(lexeme)));
  const has = `SELECT fragments @@ ${bind(typed)}::tsquery FROM search_documents WHERE id = ${FIRST}`;
  return `coalesce((${has}), true)`;
}

function goodsOf({ reading }: Page, bind: Bind): string {
  if (!reading || reading.terms.head.length === 0) return 'true';
  const has = `SELECT ${isInTitle(reading.terms.head, bind)} FROM matched WHERE id = ${FIRST}`;
  return `coalesce((${has}), true)`;
}

function isInTitle(names: readonly string[], bind: Bind): string {
  return `(${names.map((name) => `strpos(title, ${bind(name)}) > 0`).join(' OR ')})`;
}

function afterOf({ after }: Page, bind: Bind): string {
  if (!after) return '';
  const key = `${bind(after.score)}::float8, ${bind(after.at)}::bigint, ${bind(after.id)}::uuid`;
  return `WHERE (score, at, id) < (${key})`;
}

function countsOf(facet: Facet, set: string): string {
  const value = facet === 'industry' ? 'unnest(industry_codes)' : COLUMN[facet];
  return `(SELECT coalesce(jsonb_agg(counts), '[]') FROM (
             SELECT ${value} AS value, count(*) AS count FROM ${set}
              GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${MOST_FACET_VALUES}) AS counts) AS ${facet}`;
}
