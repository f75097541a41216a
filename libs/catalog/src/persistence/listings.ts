import { Injectable } from '@nestjs/common';
import { Database } from '@wanchang/platform';
import { catalogErrors } from '../domain/catalog.errors';
import type { Listing, ListingContent } from '../domain/listing';
import { snapshotOf } from '../domain/listing.changes';
import type { FirstState } from '../domain/listing.states';
import { ListingVersionEntity } from './listing-version.entity';
import { toColumns, toListing } from './listing.columns';
import {
  INSERT_FIRST_VERSIONS,
  INSERT_LISTINGS,
  LOCK_ENDED_LISTINGS,
  LOCK_LISTING,
  LOCK_LISTINGS,
  OWNED_LISTING,
  SAVE_LISTING,
} from './listing.statements';

export interface NewListing {
  readonly id: string;
  readonly memberId: string;
  readonly state: FirstState;
  readonly content: ListingContent;
}

/** The rows of listings, with a snapshot of every version. */
@Injectable()
export class Listings {
  constructor(private readonly database: Database) {}

  /** The unit's own listing; of anybody else's it knows nothing. @throws DomainError catalog.listing-not-found */
  async owned(id: string, memberId: string): Promise<Listing> {
    const row = await this.database.one(OWNED_LISTING, [id, memberId]);
    if (!row) throw catalogErrors('listing-not-found');
    return toListing(row);
  }

  /**
   * Like {@link owned}, and no other transaction changes it before this one ends. The lock is a statement of its
   * own: one that waited for it would still see the images as they were before.
   */
  async lockOwned(id: string, memberId: string): Promise<Listing> {
    await this.database.query(LOCK_LISTING, [id, memberId]);
    return this.owned(id, memberId);
  }

  /** Those that are there, in no order; no other transaction changes them before this one ends. */
  async lockAll(ids: readonly string[]): Promise<Listing[]> {
    if (ids.length === 0) return [];
    const rows = await this.database.query(LOCK_LISTINGS, [ids]);
    return rows.map(toListing);
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
    await this.database.execute(INSERT_LISTINGS, [JSON.stringify(records)]);
    const versions = listings.map(({ id, state, content }) => ({
      id,
      snapshot: snapshotOf({ ...content, state, images: [] }),
    }));
    await this.database.execute(INSERT_FIRST_VERSIONS, [JSON.stringify(versions), byPersonId]);
  }

  /**
   * Writes the content and state of `after` as the version that follows `before`.
   * @throws DomainError catalog.stale-version when `before` is no longer the latest
   */
  async save(before: Listing, after: Listing, byPersonId: string | null): Promise<void> {
    const changed = await this.database.execute(SAVE_LISTING, [
      JSON.stringify({ ...toColumns(after), state: after.state }),
      ...[before.id, before.memberId, before.version, before.state],
    ]);
    if (changed === 0) throw catalogErrors('stale-version');
    await this.database.repository(ListingVersionEntity).insert({
      ...{ listingId: before.id, version: before.version + 1 },
      ...{ snapshot: snapshotOf(after), byPersonId },
    });
  }

  /** Published or paused listings whose last day has passed, locked; at most `limit`. */
  async lockEnded(limit: number): Promise<Listing[]> {
    const rows = await this.database.query(LOCK_ENDED_LISTINGS, [limit]);
    return rows.map(toListing);
  }
}
