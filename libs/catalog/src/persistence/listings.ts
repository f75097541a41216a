import { Injectable } from '@nestjs/common';
import { Database } from '@wanchang/platform';
import { catalogErrors } from '../domain/catalog.errors';
import { emptyContent, type Listing, type ListingContent } from '../domain/listing';
import { snapshotOf, type ListingSnapshot } from '../domain/listing.changes';
import type { FirstState } from '../domain/listing.states';
import { ListingVersionEntity } from './listing-version.entity';
import { toColumns, toListing } from './listing.columns';
import {
  FIND_LISTINGS,
  INSERT_FIRST_VERSIONS,
  INSERT_LISTINGS,
  LISTING_SNAPSHOT,
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

  /** Those that are there, in no order. */
  async findAll(ids: readonly string[]): Promise<Listing[]> {
    if (ids.length === 0) return [];
    const rows = await this.database.query(FIND_LISTINGS, [ids]);
    return rows.map(toListing);
  }

  /** As it was in a version; null for one that there is not. Fields of later programs are empty in it. */
  async snapshot(id: string, version: number): Promise<ListingSnapshot | null> {
    const found = await this.database.one(LISTING_SNAPSHOT, [id, version]);
    return found && { ...emptyContent, ...withoutNulls(found.snapshot) };
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
   * @param isConfirmed whether its unit says with it that the listing still holds
   * @throws DomainError catalog.stale-version when `before` is no longer the latest
   */
  async save(
    before: Listing,
    after: Listing,
    byPersonId: string | null,
    isConfirmed = true,
  ): Promise<void> {
    const changed = await this.database.execute(SAVE_LISTING, [
      JSON.stringify({ ...toColumns(after), state: after.state }),
      ...[before.id, before.memberId, before.version, before.state, isConfirmed],
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

function withoutNulls(snapshot: ListingSnapshot): ListingSnapshot {
  const given = Object.entries(snapshot).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  return Object.fromEntries(given) as unknown as ListingSnapshot;
}
