import { Injectable } from '@nestjs/common';
import { mergeTop, type Match } from '@wanchang/match-engine';
import { JobFlows } from '@wanchang/platform';
import type { ListingToMatch } from '../domain/pair';
import { mergeFound, searchShard, type FoundInShards } from '../matchmaking.jobs';
import { matchMetrics } from '../match-metrics';
import { MatchIndexes } from '../match-index/match-indexes';
import { Matches } from '../persistence/matches';
import { queueOf } from '../shard-queues';
import { StoreMatches, type RunOptions } from '../matching/store-matches';

/**
 * Finds and stores the best counterparts of a listing. Safe to run twice and beside itself. With the supplies split over
 * shards a demand is put to each of them, and what they find is put together by a job that waits for all.
 */
@Injectable()
export class FindMatches {
  constructor(
    private readonly indexes: MatchIndexes,
    private readonly matches: Matches,
    private readonly store: StoreMatches,
    private readonly flows: JobFlows,
  ) {}

  /** Does nothing for a listing that may not be matched now: its pairs are not shown either. */
  async execute(listing: ListingToMatch, { priority }: RunOptions = {}): Promise<void> {
    const { listingId, side } = listing;
    const stop = matchMetrics.run.startTimer({ side });
    const known = await this.matches.of(listing);
    const k = this.store.wanted(known, { priority });
    if (side === 'demand' && this.indexes.sharded) {
      const parts = this.indexes.shards.map((shard) => ({
        queue: queueOf(shard),
        payload: { listingId, shard, k },
      }));
      const whole = { job: mergeFound, payload: { listingId, k, priority } };
      return this.flows.add(whole, searchShard, parts, { priority });
    }
    const index = this.indexes.any;
    await index.refresh();
    const ref = (await index.refs([listingId])).get(listingId);
    if (ref) await this.store.execute(listing, known, index.top(ref, side, k), { priority });
    stop();
  }

  /** The best supplies for a demand in one shard that is held here. */
  async inShard(demandId: string, shard: number, k: number): Promise<Match[]> {
    const index = this.indexes.of(shard);
    await index.refresh();
    return index.top(demandId, 'demand', k);
  }

  /** Stores the best of what the shards have found for a demand. */
  async merge(
    { listingId, k, priority }: FoundInShards,
    found: readonly (readonly Match[])[],
  ): Promise<void> {
    const { any: index } = this.indexes;
    await index.refresh();
    if (!index.has(listingId)) return;
    const listing = { listingId, side: 'demand' } as const;
    const known = await this.matches.of(listing);
    await this.store.execute(listing, known, mergeTop(k, found), { priority });
  }
}
