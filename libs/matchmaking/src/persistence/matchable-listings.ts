import { Injectable } from '@nestjs/common';
import type { IndexedListing } from '@wanchang/match-engine';
import { becameVisible, Database } from '@wanchang/platform';
import type { Shard } from './shard-statistics';
import {
  MATCH_COLUMNS,
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
      await this.database.query(`SET LOCAL cursor_tuple_fraction = 1`);
      await this.database.query(
        `DECLARE shard NO SCROLL CURSOR FOR SELECT ${MATCH_COLUMNS} FROM ${MATCHABLE} WHERE ${OF_SHARD}`,
        [of, number],
      );
      let coming = this.nextBatch();
      for (;;) {
        const rows = await coming;
        if (rows.length === 0) break;
        coming = this.nextBatch();
        for (const row of rows) take(toMatchListing(row));
      }
      await this.database.query(`CLOSE shard`);
    });
  }

  /** What became of the listings of which, or of whose unit, something changed visibly between two snapshots. */
  async *changedBetween(from: string, to: string, shard: Shard): AsyncGenerator<ListingChange[]> {
    const changed = await this.database.query<{ id: string }>(
      `SELECT listing_id AS id FROM listing_changes WHERE ${becameVisible('xid', '$1', '$2')}
        UNION
       SELECT id FROM matchable_listings JOIN unit_reputations USING (member_id)
        WHERE ${becameVisible('xid', '$1', '$2')}`,
      [from, to],
    );
    for (let start = 0; start < changed.length; start += BATCH) {
      yield await this.read(
        changed.slice(start, start + BATCH).map(({ id }) => id),
        shard,
      );
    }
  }

  /** Seconds since the oldest change that a snapshot does not see; 0 when it sees them all. */
  async lagSince(snapshot: string): Promise<number> {
    const row = await this.database.one<{ seconds: number }>(
      `SELECT coalesce(extract(epoch FROM now() - min(at)), 0)::float8 AS seconds FROM listing_history
        WHERE ${becameVisible('xid', '$1', 'pg_current_snapshot()')}`,
      [snapshot],
    );
    return row!.seconds;
  }

  /** What the given listings are now, of a shard or of all. */
  async read(ids: readonly string[], { number, of }: Shard = WHOLE): Promise<ListingChange[]> {
    if (ids.length === 0) return [];
    const rows = await this.database.tuples<MatchListingRow>(
      `SELECT ${MATCH_COLUMNS} FROM ${MATCHABLE} WHERE id = ANY($3) AND ${OF_SHARD}`,
      [of, number, ids],
    );
    const matchable = new Map(rows.map((row) => [row[0], toMatchListing(row)]));
    return ids.map((id) => ({ id, listing: matchable.get(id) ?? null }));
  }

  private nextBatch(): Promise<MatchListingRow[]> {
    const coming = this.database.tuples<MatchListingRow>(`FETCH ${BATCH} FROM shard`);
    // Whoever awaits it hears of a failure; who has stopped before that must not bring down the process.
    coming.catch(() => undefined);
    return coming;
  }
}
