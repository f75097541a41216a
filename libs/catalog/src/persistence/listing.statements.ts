import { column, defineStatement } from '@wanchang/platform';
import type { ListingSnapshot } from '../domain/listing.changes';
import { CONTENT_COLUMNS, LISTING_COLUMNS, LISTING_SHAPE } from './listing.columns';

const COLUMNS = CONTENT_COLUMNS.join(', ');

/** What is published, or changed while it is, holds for so long without a further word of its unit. */
const CONFIRMED = `(now() AT TIME ZONE 'Asia/Shanghai')::date + 90`;

/** Listing $1 of unit $2. */
export const OWNED_LISTING = defineStatement(
  'catalog.owned-listing',
  LISTING_SHAPE,
  `SELECT ${LISTING_COLUMNS} FROM listings l WHERE l.id = $1 AND l.member_id = $2`,
);

/** Whoever else wants to change it waits for this transaction. */
export const LOCK_LISTING = defineStatement(
  'catalog.lock-listing',
  {},
  `SELECT FROM listings WHERE id = $1 AND member_id = $2 FOR UPDATE`,
);

/** The listings $1, locked in the order of their ids so that two that lock some of the same do not wait for each other. */
export const LOCK_LISTINGS = defineStatement(
  'catalog.lock-listings',
  LISTING_SHAPE,
  `SELECT ${LISTING_COLUMNS} FROM listings l WHERE l.id = ANY($1::uuid[]) ORDER BY l.id FOR UPDATE OF l`,
);

export const FIND_LISTINGS = defineStatement(
  'catalog.find-listings',
  LISTING_SHAPE,
  `SELECT ${LISTING_COLUMNS} FROM listings l WHERE l.id = ANY($1::uuid[])`,
);

/** $1 JSON array of records of `listings`. */
export const INSERT_LISTINGS = defineStatement(
  'catalog.insert-listings',
  {},
  `INSERT INTO listings (id, member_id, state, published_at, confirm_by, ${COLUMNS})
   SELECT id, member_id, state, CASE WHEN state = 'published' THEN now() END,
          CASE WHEN state = 'published' THEN ${CONFIRMED} END, ${COLUMNS}
     FROM jsonb_populate_recordset(NULL::listings, $1)`,
);

/** Version 1 of each: $1 JSON array of {id, snapshot}, $2 who made them. */
export const INSERT_FIRST_VERSIONS = defineStatement(
  'catalog.insert-first-versions',
  {},
  `INSERT INTO listing_versions (listing_id, version, snapshot, by_person_id)
   SELECT (v->>'id')::uuid, 1, v->'snapshot', $2 FROM jsonb_array_elements($1::jsonb) v`,
);

/** $1 the record that replaces listing $2 of unit $3, as it was in version $4 and state $5; $6 whether its unit says so. */
export const SAVE_LISTING = defineStatement(
  'catalog.save-listing',
  {},
  `UPDATE listings l SET (state, published_at, confirm_by, version, updated_at, ${COLUMNS})
      = (r.state, coalesce(l.published_at, CASE WHEN r.state = 'published' THEN now() END),
         CASE WHEN r.state = 'published' AND $6::boolean THEN ${CONFIRMED} ELSE l.confirm_by END, l.version + 1, now(),
         ${CONTENT_COLUMNS.map((name) => `r.${name}`).join(', ')})
     FROM jsonb_populate_record(NULL::listings, $1) r
    WHERE l.id = $2 AND l.member_id = $3 AND l.version = $4 AND l.state = $5`,
);

/** Listing $1 as it was in version $2. */
export const LISTING_SNAPSHOT = defineStatement(
  'catalog.listing-snapshot',
  { snapshot: column.json<ListingSnapshot>() },
  `SELECT snapshot FROM listing_versions WHERE listing_id = $1 AND version = $2`,
);

/** Published or paused listings whose last day has passed, at most $1; others take other ones. */
export const LOCK_ENDED_LISTINGS = defineStatement(
  'catalog.lock-ended-listings',
  LISTING_SHAPE,
  `SELECT ${LISTING_COLUMNS} FROM listings l
    WHERE l.state IN ('published', 'paused') AND l.last_day < (now() AT TIME ZONE 'Asia/Shanghai')::date
    ORDER BY l.last_day LIMIT $1 FOR UPDATE SKIP LOCKED`,
);

/** Inserts images of listing $1 or moves them: $2 their ids in order, $3 their names. */
export const PLACE_IMAGES = defineStatement(
  'catalog.place-images',
  {},
  `INSERT INTO listing_images (id, listing_id, name, position)
   SELECT id, $1, name, position FROM unnest($2::uuid[], $3::text[]) WITH ORDINALITY AS i(id, name, position)
   ON CONFLICT (id) DO UPDATE SET position = excluded.position`,
);

/** A row when listing $1 has image $2 and unit $3, or every active member, may see the listing. */
export const VISIBLE_IMAGE = defineStatement(
  'catalog.visible-image',
  { id: column.uuid },
  `SELECT i.id FROM listing_images i JOIN listings l ON l.id = i.listing_id
     LEFT JOIN matchable_listings shown ON shown.id = l.id
    WHERE i.id = $2 AND l.id = $1 AND (l.member_id = $3 OR shown.id IS NOT NULL)`,
);
