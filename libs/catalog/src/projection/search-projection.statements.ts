import { column, defineStatement, nullable, type RowOf } from '@wanchang/platform';
import type { ListingAttribute, ListingVariant } from '../domain/listing';
import type { Coast, ResourceKind, Side } from '@wanchang/kernel';

const VERSION = { id: column.uuid, version: column.integer };

const SEARCHABLE = {
  ...VERSION,
  memberId: column.uuid,
  side: column.text<Side>(),
  kind: column.text<ResourceKind>(),
  title: column.text(),
  ownNumber: nullable(column.text()),
  description: column.text(),
  attributes: column.json<ListingAttribute[]>(),
  variants: column.json<ListingVariant[]>(),
  industryCode: nullable(column.text()),
  provinceCode: column.text(),
  coast: column.text<Coast>(),
  regionCode: column.text(),
  price: nullable(column.double),
  priceUnit: nullable(column.text()),
  currency: nullable(column.text()),
  publishedAt: column.instant,
  lastDay: nullable(column.text()),
};

const COLUMNS = `id, version, member_id AS "memberId", side, kind, title, own_number AS "ownNumber", description, attributes, variants,
    industry_code AS "industryCode", province_code AS "provinceCode", coast, region_code AS "regionCode",
    price_amount::float8 AS price, price_unit AS "priceUnit", price_currency AS currency, published_at AS "publishedAt", last_day::text AS "lastDay"`;

/** Of listings $1 those that can be found now. */
export const FINDABLE_LISTINGS = defineStatement(
  'catalog.findable-listings',
  SEARCHABLE,
  `SELECT ${COLUMNS} FROM matchable_listings WHERE id = ANY($1)`,
);

export type SearchableRow = RowOf<typeof FINDABLE_LISTINGS>;

/** All that can be found, from behind id $1, at most $2. */
export const NEXT_FINDABLE_LISTINGS = defineStatement(
  'catalog.next-findable-listings',
  SEARCHABLE,
  `SELECT ${COLUMNS} FROM matchable_listings WHERE id > $1 ORDER BY id LIMIT $2`,
);

export const COUNT_FINDABLE = defineStatement(
  'catalog.count-findable',
  { count: column.integer },
  `SELECT count(*)::int AS count FROM matchable_listings`,
);

/** The versions of listings $1 that can be found now. */
export const FINDABLE_VERSIONS = defineStatement(
  'catalog.findable-versions',
  VERSION,
  `SELECT id, version FROM matchable_listings WHERE id = ANY($1)`,
);

/** Of listings $1 those that are not among $2, which can be found. */
export const UNFINDABLE_VERSIONS = defineStatement(
  'catalog.unfindable-versions',
  VERSION,
  `SELECT id, version FROM listings WHERE id = ANY($1) AND NOT id = ANY($2)`,
);

/** Two refreshes of one listing take turns; locks are taken in one order. */
export const TAKE_TURNS = defineStatement(
  'catalog.lock-search-documents',
  { locked: column.void },
  `SELECT pg_advisory_xact_lock(hashtextextended(id::text, 0)) AS locked
     FROM (SELECT id FROM unnest($1::uuid[]) AS id ORDER BY id) AS ordered`,
);
