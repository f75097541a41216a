import { defineJob, defineRun, type JobPriority } from '@wanchang/platform';
import type { ListingToMatch } from './domain/pair';

/** Finds the counterparts of one listing. */
export const matchListing = defineJob<ListingToMatch>('matchmaking.match-listing');

/** One of many that were added at once. */
export const matchAddedListing = defineJob<ListingToMatch>('matchmaking.match-added-listing', {
  priority: 'background',
});

/** Gives a listing whose counterpart is gone the next best. */
export const refillMatches = defineJob<ListingToMatch>('matchmaking.refill-matches', {
  priority: 'background',
});

/** Tells a unit of its new matches. */
export const tellUnit = defineJob<{ memberId: string }>('matchmaking.tell-unit', {
  priority: 'background',
});

/** Answers with the best supplies of one shard for a demand. */
export const searchShard = defineJob<{ listingId: string; shard: number; k: number }>(
  'matchmaking.search-shard',
);

export interface FoundInShards {
  /** A demand. */
  readonly listingId: string;
  readonly k: number;
  readonly priority?: JobPriority;
}

/** Puts together what all shards have found for a demand. */
export const mergeFound = defineJob<FoundInShards>('matchmaking.merge-found');

/** Matches every listing again, turn by turn. */
export const rematchRun = defineRun('matchmaking.run-rematch', { exclusive: true });

/** Repairs by night what no event announces: days that passed, places in lists that became free. */
export const rematchNightly = defineJob('matchmaking.rematch-nightly', {
  queue: 'bulk',
  schedule: '20 2 * * *',
});
