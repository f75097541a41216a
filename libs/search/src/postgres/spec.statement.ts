import {
  figureKey,
  inBase,
  plain,
  wordKey,
  MOST_SPEC_TERMS,
} from '../specifications/specification';
import type { SpecFilter } from '../specifications/specification';
import type { ShownCount } from '../specifications/specification';

type Bind = (value: unknown) => string;

/** What was counted: of all hits, and of each filtered property without its own filter. */
export interface SpecCounts {
  readonly all: ShownCount[];
  readonly own: ShownCount[][];
}

/** Figures written in the base unit have twelve digits; bounds are as exact. */
export function specCondition(filter: SpecFilter, bind: Bind): string {
  const { name, anyOf, from = null, to = null, unit = null } = filter;
  const parts: string[] = [];
  if (anyOf) parts.push(`spec_keys && ${bind(anyOf.map((value) => wordKey(name, value)))}::text[]`);
  if (from !== null || to !== null) {
    const key = figureKey(name, unit);
    const bounds = { from: from ?? -1e300, to: to ?? 1e300 };
    const [low, high] = [bounds.from, bounds.to].map((bound) => bind(inBase(bound, unit)));
    const held = `figures -> ${bind(key)}::text`;
    parts.push(`(spec_keys @> ${bind([key])}::text[] AND EXISTS (
      SELECT FROM jsonb_array_elements_text(${held}) AS figure
       WHERE figure::float8 BETWEEN ${low}::float8 AND ${high}::float8))`);
  }
  return parts.length > 0 ? `(${parts.join(' AND ')})` : 'true';
}

export const specSet = (at: number) => `but_spec_${at}`;

/** Counts as one JSON value; of a filtered property only its own values. */
export function specCountsOf(asked: boolean, filters: readonly SpecFilter[], bind: Bind): string {
  if (!asked) return `'{"all":[],"own":[]}'::jsonb`;
  const own = filters.map(({ name }, at) =>
    counted(
      specSet(at),
      `WHERE lower(replace(split_part(spec, E'\\t', 1), ' ', '')) = ${bind(plain(name))}`,
    ),
  );
  return `jsonb_build_object('all', ${counted('matched', '')}, 'own', jsonb_build_array(${own.join(', ')}))`;
}

function counted(set: string, condition: string): string {
  return `(SELECT coalesce(jsonb_agg(counts), '[]') FROM (
             SELECT spec AS value, count(*) AS count FROM ${set}, unnest(specs) AS spec ${condition}
              GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${MOST_SPEC_TERMS}) AS counts)`;
}
