import {
  FACETS,
  chosenOf,
  MOST_FACET_VALUES,
  MOST_HITS,
  type Facet,
  type PublishedSpan,
  type SearchFilters,
  type Sort,
} from '../search-query';
import type { SpecFilter } from '../specifications/specification';
import {
  column,
  composeStatement,
  nullable,
  type RowOfShape,
  type Statement,
} from '@wanchang/platform';
import { compact, type QueryTerms, type QueryUnit } from '@wanchang/goods-text';
import { anyNameOf, type Attempt } from './attempts';
import { isByRelevance, orderColumns, orderOf, pricedBy, pricedOf } from './order.statement';
import { specCondition, specCountsOf, specSet, type SpecCounts } from './spec.statement';
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
  readonly specs?: readonly SpecFilter[];
  readonly published?: PublishedSpan;
  readonly countSpecs?: boolean;
  readonly sort?: Sort;
  readonly from?: string | null;
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
  specs: column.json<SpecCounts>(),
  /** The commonest price key, where hits are in the order of prices. */
  priced: nullable(column.json<{ key: string; comparable: number }>()),
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
 * A page of hits with their number and facets. Matches are first put in order by how much of the query the title
 * contains, then the newest first; the best thousand of them are ranked. Those with something of it in the title have an
 * index of their own; the others are only looked at when there is room for them, so that words which nearly every
 * listing has somewhere cost no more than a thousand rows.
 */
export function searchStatement(page: Page): { statement: Statement<PageRow>; values: unknown[] } {
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const match = matchOf(page, bind);
  const filters = new Map(
    FACETS.map((facet) => [facet, chosenOf(page.filters, facet)] as const)
      .filter(([, values]) => values.length > 0)
      .map(([facet, values]) => [facet, filterOf(facet, bind(values))]),
  );
  const { specs = [], countSpecs = false } = page;
  const wanted = specs.map((filter) => specCondition(filter, bind));
  const matching = (without?: Facet | number) => {
    const others = [...filters].filter(([facet]) => facet !== without);
    const said = wanted.filter((_, at) => at !== without);
    return [...match.conditions, ...others.map(([, condition]) => condition), ...said].join(
      ' AND ',
    );
  };
  const setBut = (name: string, columns: string, without: Facet | number) =>
    `${name} AS MATERIALIZED (
      SELECT ${columns} FROM search_documents WHERE ${matching(without)} LIMIT ${MOST_HITS}),`;
  const counted = [
    ...[...filters.keys()].map((facet) => setBut(setOf(facet), COLUMN[facet], facet)),
    ...(countSpecs ? specs.map((_, at) => setBut(specSet(at), 'specs', at)) : []),
  ];
  const statement = composeStatement(
    'search.page',
    PAGE,
    `WITH ${matchedBy(match, matching(), columnsOf(page))},
      ${counted.join('\n')}
      ${pricedBy(page)}
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
             ${FACETS.map((facet) => countsOf(facet, filters.has(facet) ? setOf(facet) : 'matched')).join(',\n')},
             ${specCountsOf(countSpecs, specs, bind)} AS specs,
             ${pricedOf(page)} AS priced`,
  );
  return { statement, values };
}

type Bind = (value: unknown) => string;

interface Match {
  readonly conditions: readonly string[];
  /** How much of the query the title contains; null where that does not count. */
  readonly inTitle: string | null;
  /** Of titles that contain something of it, found by index. */
  readonly titled: string;
}

/** What is looked at of each hit; properties only where they are counted. */
function columnsOf(page: Page): string {
  const always = ['id', 'published_at', 'title', 'words', 'sounds', ...Object.values(COLUMN)];
  return [...always, ...orderColumns(page), ...(page.countSpecs ? ['specs'] : [])].join(', ');
}

function matchedBy({ inTitle, titled }: Match, matching: string, columns: string): string {
  const select = (order: string) =>
    `SELECT ${columns}, ${order} AS in_title
       FROM search_documents WHERE ${matching}`;
  const newest = `published_at DESC, id DESC LIMIT ${MOST_HITS}`;
  if (inTitle === null)
    return `matched AS MATERIALIZED (${select('0::float8')} ORDER BY ${newest})`;
  return `titled AS MATERIALIZED (
      ${select(inTitle)} AND ${inTitle} > 0 AND ${titled} ORDER BY in_title DESC, ${newest}),
    others AS MATERIALIZED (
      ${select(inTitle)} AND id NOT IN (SELECT id FROM titled) AND (SELECT count(*) FROM titled) < ${MOST_HITS}
       ORDER BY ${newest}),
    matched AS MATERIALIZED (
      SELECT * FROM (SELECT * FROM titled UNION ALL SELECT * FROM others) AS found
       ORDER BY in_title DESC, ${newest})`;
}

const setOf = (facet: Facet) => `but_${facet}`;

function matchOf({ reading, today, sort, published }: Page, bind: Bind): Match {
  const conditions = ['NOT removed', `(valid_until IS NULL OR valid_until >= ${bind(today)})`];
  if (published) conditions.push(`published_at BETWEEN ${bind(published.from)} AND ${bind(published.until)}`); // prettier-ignore
  if (!reading) return { conditions, inTitle: null, titled: 'false' };
  const { attempt, terms } = reading;
  if (attempt.fragments) conditions.push(`fragments @@ ${bind(attempt.fragments)}::tsquery`);
  if (attempt.sounds) conditions.push(`sounds @@ ${bind(attempt.sounds)}::tsquery`);
  if (attempt.goods) {
    const all = `fragments @@ ${bind(attempt.goods.or)}::tsquery`;
    conditions.push(`(${isInTitle(attempt.goods.names, bind)} OR ${all})`);
  }
  if (sort === 'newest' || terms.units.length === 0) {
    return { conditions, inTitle: null, titled: 'false' };
  }
  const inTitle = terms.units.map(
    (unit) => `${weightOf(unit, terms)} * ${nameInTitle(unit, bind)}`,
  );
  const titled = `title_fragments @@ ${bind(anyOf(terms.units.map(anyNameOf)))}::tsquery`;
  return { conditions, inTitle: `(${inTitle.join(' + ')})`, titled };
}

/** What the goods are says more than what they are made of and how large they are. */
function weightOf({ text }: QueryUnit, { head }: QueryTerms): number {
  return head.some((name) => name.endsWith(compact(text))) ? 3 : 1;
}

function nameInTitle({ text, others }: QueryUnit, bind: Bind): string {
  const names = [{ text: compact(text), weight: 1 }, ...others];
  const cases = names.map(
    ({ text, weight }) => `WHEN strpos(title, ${bind(text)}) > 0 THEN ${weight}::float8`,
  );
  return `CASE ${cases.join(' ')} ELSE 0::float8 END`;
}

function filterOf(facet: Facet, values: string): string {
  return facet === 'industry'
    ? `industry_codes && ${values}::text[]`
    : `${COLUMN[facet]} = ANY(${values}::text[])`;
}

/**
 * Up to 1 for the words by where they stand, up to 1 for the part of the query that the title contains, 1 when
 * it contains the query as a whole, 1 when the goods are called so, 2 for the model number asked for.
 */
function scoreOf(page: Page, bind: Bind): string {
  const { reading } = page;
  const order = orderOf(page, bind);
  if (order !== null) return order;
  if (!reading) return '0';
  const { attempt, terms } = reading;
  const parts = [
    `ts_rank('{0, 0.1, 0.4, 1}', ${attempt.rank.vector}, ${bind(attempt.rank.query)}::tsquery)`,
    `in_title / ${sum(terms.units.map((unit) => weightOf(unit, terms)))}`,
    `(strpos(title, ${bind(terms.phrase)}) > 0)::int`,
  ];
  const { vector, goods } = attempt.rank;
  if (goods) parts.push(`(${vector} @@ ${bind(goods)}::tsquery)::int`);
  if (terms.models.length > 0) {
    parts.push(`2 * (words @@ ${bind(anyOf(terms.models.map(lexeme)))}::tsquery)::int`);
  }
  return parts.join(' + ');
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** The hit by which a reading is judged: the best one, whatever order is asked for. */
function firstOf(page: Page): string {
  return isByRelevance(page) || page.sort === 'newest'
    ? '(SELECT id FROM page ORDER BY score DESC, at DESC, id DESC LIMIT 1)'
    : '(SELECT id FROM matched ORDER BY in_title DESC, published_at DESC, id DESC LIMIT 1)';
}

function literalOf(page: Page, bind: Bind): string {
  const { reading } = page;
  if (!reading?.terms.units.some(({ others }) => others.length > 0)) return 'true';
  const typed = allOf(reading.terms.units.flatMap(({ fragments }) => fragments.map(lexeme)));
  const has = `SELECT fragments @@ ${bind(typed)}::tsquery FROM search_documents WHERE id = ${firstOf(page)}`;
  return `coalesce((${has}), true)`;
}

function goodsOf(page: Page, bind: Bind): string {
  const { reading } = page;
  if (!reading || reading.terms.head.length === 0) return 'true';
  const has = `SELECT ${isInTitle(reading.terms.head, bind)} FROM matched WHERE id = ${firstOf(page)}`;
  return `coalesce((${has}), true)`;
}

/** Whether any title contains the goods: by index alone, where a search for them would look at every listing that says so. */
export function inAnyTitleStatement({ names, inTitle }: NonNullable<Attempt['goods']>) {
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const statement = composeStatement(
    'search.in-any-title',
    { found: column.boolean },
    `SELECT EXISTS (SELECT FROM search_documents
                     WHERE NOT removed AND title_fragments @@ ${bind(inTitle)}::tsquery AND ${isInTitle(names, bind)}) AS found`,
  );
  return { statement, values };
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
