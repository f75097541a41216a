import { Injectable } from '@nestjs/common';
import type { IndexedListing } from '@wanchang/match-engine';
import { becameVisible, column, Database, defineStatement } from '@wanchang/platform';
import type { Shard } from './shard-statistics';
import {
  MATCH_COLUMNS,
  MATCH_LISTING,
  MATCHABLE,
  toMatchListing,
  type MatchListingRow,
} from './match-listing.columns';

/** A listing that changed: with its content while it may be matched, without once it may not. */
export interface ListingChange {
  readonly id: string;
  readonly listing: IndexedListing | null;
}

const BATCH = 2000;
const WHOLE: Shard = { number: 0, of: 1 };
/** Shard `$2` of `$1` by the random end of the id; demands are in every shard. */
const OF_SHARD = `($1 = 1 OR side = 'demand' OR ('x' || right(id::text, 8))::bit(32)::bigint % $1 = $2)`;

const LISTINGS_OF_SHARD = defineStatement(
  'matchmaking.listings-of-shard',
  MATCH_LISTING,
  `SELECT ${MATCH_COLUMNS} FROM ${MATCHABLE} WHERE ${OF_SHARD}`,
);

/** Of $3. */
const LISTINGS_BY_ID = defineStatement(
  'matchmaking.listings-by-id',
  MATCH_LISTING,
  `SELECT ${MATCH_COLUMNS} FROM ${MATCHABLE} WHERE id = ANY($3) AND ${OF_SHARD}`,
);

const PLAN_FOR_ALL_ROWS = defineStatement(
  'matchmaking.plan-for-all-rows',
  {},
  `SET LOCAL cursor_tuple_fraction = 1`,
);
const OPEN_SHARD = defineStatement(
  'matchmaking.open-shard',
  {},
  `DECLARE shard NO SCROLL CURSOR FOR ${LISTINGS_OF_SHARD.sql}`,
);
/** Its rows are those of the cursor, which the server cannot describe before it is open. */
const NEXT_OF_SHARD = defineStatement('matchmaking.next-of-shard', {}, `FETCH ${BATCH} FROM shard`);
const CLOSE_SHARD = defineStatement('matchmaking.close-shard', {}, `CLOSE shard`);

/** Listings of which, or of whose unit, something changed visibly between snapshots $1 and $2. */
const CHANGED_LISTINGS = defineStatement(
  'matchmaking.changed-listings',
  { id: column.uuid },
  `SELECT listing_id AS id FROM listing_changes WHERE ${becameVisible('xid', '$1', '$2')}
    UNION
   SELECT id FROM matchable_listings JOIN unit_reputations USING (member_id)
    WHERE ${becameVisible('xid', '$1', '$2')}`,
);

/** Since the oldest change that snapshot $1 does not see; 0 when it sees them all. */
const LAG = defineStatement(
  'matchmaking.lag-of-index',
  { seconds: column.double },
  `SELECT coalesce(extract(epoch FROM now() - min(at)), 0)::float8 AS seconds FROM listing_history
    WHERE ${becameVisible('xid', '$1', 'pg_current_snapshot()')}`,
);

/** `matchable_listings` as the match engine reads them. */
@Injectable()
export class MatchableListings {
  constructor(private readonly database: Database) {}

  now(): Promise<string> {
    return this.database.snapshot();
  }

  /**
   * Hands over all demands and the supplies of a shard, by one scan through a cursor: two batches are in memory, of which
   * the database prepares the next while the last one is taken.
   */
  async forEach({ number, of }: Shard, take: (listing: IndexedListing) => void): Promise<void> {
    await this.database.transaction(async () => {
      await this.database.execute(PLAN_FOR_ALL_ROWS);
      await this.database.execute(OPEN_SHARD, [of, number]);
      let coming = this.nextBatch();
      for (;;) {
        const rows = await coming;
        if (rows.length === 0) break;
        coming = this.nextBatch();
        for (const row of rows) take(toMatchListing(row));
      }
      await this.database.execute(CLOSE_SHARD);
    });
  }

  /** What became of the listings of which, or of whose unit, something changed visibly between two snapshots. */
  async *changedBetween(from: string, to: string, shard: Shard): AsyncGenerator<ListingChange[]> {
    const changed = await this.database.query(CHANGED_LISTINGS, [from, to]);
    for (let start = 0; start < changed.length; start += BATCH) {
      yield await this.read(
        changed.slice(start, start + BATCH).map(({ id }) => id),
        shard,
      );
    }
  }

  /** Seconds since the oldest change that a snapshot does not see; 0 when it sees them all. */
  async lagSince(snapshot: string): Promise<number> {
    return (await this.database.one(LAG, [snapshot]))!.seconds;
  }

  /** What the given listings are now, of a shard or of all. */
  async read(ids: readonly string[], { number, of }: Shard = WHOLE): Promise<ListingChange[]> {
    if (ids.length === 0) return [];
    const rows = await this.database.tuples<MatchListingRow>(LISTINGS_BY_ID, [of, number, ids]);
    const matchable = new Map(rows.map((row) => [row[0], toMatchListing(row)]));
    return ids.map((id) => ({ id, listing: matchable.get(id) ?? null }));
  }

  private nextBatch(): Promise<MatchListingRow[]> {
    const coming = this.database.tuples<MatchListingRow>(NEXT_OF_SHARD);
    // Whoever awaits it hears of a failure; who has stopped before that must not bring down the process.
    coming.catch(() => undefined);
    return coming;
  }
}
