import { Injectable } from '@nestjs/common';
import { Database } from '@wanchang/platform';
import { catalogErrors } from '../domain/catalog.errors';
import type { Listing, ListingContent } from '../domain/listing';
import { snapshotOf } from '../domain/listing.changes';
import type { ListingState } from '../domain/listing.states';
import {
  CONTENT_COLUMNS,
  LISTING_COLUMNS,
  toColumns,
  toListing,
  type ListingRow,
} from './listing.columns';

export interface NewListing {
  readonly id: string;
  readonly memberId: string;
  readonly state: Extract<ListingState, 'draft' | 'published'>;
  readonly content: ListingContent;
}

const COLUMNS = CONTENT_COLUMNS.join(', ');

/** The rows of listings, with a snapshot of every version. */
@Injectable()
export class Listings {
  constructor(private readonly database: Database) {}

  /** The unit's own listing; of anybody else's it knows nothing. @throws DomainError catalog.listing-not-found */
  async owned(id: string, memberId: string): Promise<Listing> {
    const row = await this.database.one<ListingRow>(
      `SELECT ${LISTING_COLUMNS} FROM listings l WHERE l.id = $1 AND l.member_id = $2`,
      [id, memberId],
    );
    if (!row) throw catalogErrors('listing-not-found');
    return toListing(row);
  }

  /**
   * Like {@link owned}, and nobody else changes it before this transaction ends. The lock is a statement of its
   * own: one that waited for it would still see the images as they were before.
   */
  async lockOwned(id: string, memberId: string): Promise<Listing> {
    await this.database.query(
      `SELECT 1 FROM listings WHERE id = $1 AND member_id = $2 FOR UPDATE`,
      [id, memberId],
    );
    return this.owned(id, memberId);
  }

  /** Inserts version 1 of each. */
  async insert(listings: readonly NewListing[], byPersonId: string | null): Promise<void> {
    if (listings.length === 0) return;
    const records = listings.map(({ id, memberId, state, content }) => ({
      id,
      member_id: memberId,
      state,
      ...toColumns(content),
    }));
    await this.database.query(
      `INSERT INTO listings (id, member_id, state, published_at, ${COLUMNS})
       SELECT id, member_id, state, CASE WHEN state = 'published' THEN now() END, ${COLUMNS}
         FROM jsonb_populate_recordset(NULL::listings, $1)`,
      [JSON.stringify(records)],
    );
    const versions = listings.map(({ id, state, content }) => ({
      id,
      snapshot: snapshotOf({ ...content, state, images: [] }),
    }));
    await this.database.query(
      `INSERT INTO listing_versions (listing_id, version, snapshot, by_person_id)
       SELECT (v->>'id')::uuid, 1, v->'snapshot', $2 FROM jsonb_array_elements($1::jsonb) v`,
      [JSON.stringify(versions), byPersonId],
    );
  }

  /**
   * Writes the content and state of `after` as the version that follows `before`.
   * @throws DomainError catalog.stale-version when `before` is no longer the latest
   */
  async save(before: Listing, after: Listing, byPersonId: string | null): Promise<void> {
    const changed = await this.database.execute(
      `UPDATE listings l SET (state, published_at, version, updated_at, ${COLUMNS})
          = (r.state, coalesce(l.published_at, CASE WHEN r.state = 'published' THEN now() END), l.version + 1, now(),
             ${CONTENT_COLUMNS.map((column) => `r.${column}`).join(', ')})
         FROM jsonb_populate_record(NULL::listings, $1) r
        WHERE l.id = $2 AND l.member_id = $3 AND l.version = $4 AND l.state = $5`,
      [
        JSON.stringify({ ...toColumns(after), state: after.state }),
        before.id,
        before.memberId,
        before.version,
        before.state,
      ],
    );
    if (changed === 0) throw catalogErrors('stale-version');
    await this.database.query(
      `INSERT INTO listing_versions (listing_id, version, snapshot, by_person_id) VALUES ($1, $2, $3, $4)`,
      [before.id, before.version + 1, JSON.stringify(snapshotOf(after)), byPersonId],
    );
  }

  /** Published or paused listings whose last day has passed, locked; at most `limit`. */
  async lockEnded(limit: number): Promise<Listing[]> {
    const rows = await this.database.query<ListingRow>(
      `SELECT ${LISTING_COLUMNS} FROM listings l
        WHERE l.state IN ('published', 'paused') AND l.last_day < (now() AT TIME ZONE 'Asia/Shanghai')::date
        ORDER BY l.last_day LIMIT $1 FOR UPDATE SKIP LOCKED`,
      [limit],
    );
    return rows.map(toListing);
  }
}
