import { kilometresBetween, provinces } from '@wanchang/kernel';
import type { Sort } from '../search-query';

type Bind = (value: unknown) => string;

/** Behind everything that compares; a number that a cursor can say. */
const LAST = '-1e15';
/** What has nothing of the query in its title goes behind what has, whatever it costs. */
const ASIDE = '1e12';

export interface Order {
  readonly sort?: Sort;
  readonly from?: string | null;
}

/** Whether hits are put in order by how well they answer. */
export const isByRelevance = ({ sort = 'relevance' }: Order) => sort === 'relevance';

/** What of the hits is needed to put them in order, beside their province. */
export const orderColumns = ({ sort }: Order) =>
  sort === 'price' ? ['price_key', 'unit_price'] : [];

/** Higher first, for rows of `matched`; null: by relevance. */
export function orderOf({ sort, from }: Order, bind: Bind): string | null {
  if (sort === 'newest') return '0';
  if (sort === 'price')
    return `CASE WHEN price_key = ${PRICE_KEY} THEN -unit_price ELSE ${LAST} END - ${ASIDE} * (in_title <= 0)::int`;
  if (sort === 'distance') {
    if (!from) return '0';
    const far = `(${bind(JSON.stringify(distancesFrom(from)))}::jsonb ->> province_code)::float8`;
    return `-coalesce(${far}, 1e5) - ${ASIDE} * (in_title <= 0)::int`;
  }
  return null;
}

/** What most hits are priced in. */
export const PRICE_KEY = '(SELECT key FROM priced)';

/** The common table that says by what prices are compared. */
export function pricedBy({ sort }: Order): string {
  if (sort !== 'price') return '';
  return `priced AS MATERIALIZED (
    SELECT price_key AS key, count(*)::int AS comparable FROM matched WHERE price_key IS NOT NULL
     GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 1),`;
}

/** Its row as JSON. */
export const pricedOf = ({ sort }: Order) =>
  sort === 'price' ? '(SELECT to_jsonb(priced) FROM priced)' : 'NULL::jsonb';

const known = new Map<string, Readonly<Record<string, number>>>();

/** In whole kilometres, by the code of a province. */
function distancesFrom(regionCode: string): Readonly<Record<string, number>> {
  const own = regionCode.slice(0, 2);
  const found =
    known.get(own) ??
    Object.fromEntries(
      provinces().map(({ code }) => [code, Math.round(kilometresBetween(regionCode, code))]),
    );
  known.set(own, found);
  return found;
}
