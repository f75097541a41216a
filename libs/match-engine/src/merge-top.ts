import { matchLimits } from './listing';
import { checkInteger } from './listing.rules';
import type { Match } from './match';

/**
 * The best `k` of the lists that several shards gave for one listing, as one shard holding everything would give them,
 * provided that the shards weigh words alike (`useStatisticsOfOthers`). @throws MatchInputError for k outside 1..1000.
 */
export function mergeTop(k: number, lists: readonly (readonly Match[])[]): Match[] {
  checkInteger('k', k, 1, matchLimits.k);
  return lists.flat().sort(inOrder).slice(0, k);
}

/** All matches share one listing, so only one of both comparisons ever decides. */
function inOrder(a: Match, b: Match): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.supplyId !== b.supplyId) return a.supplyId < b.supplyId ? -1 : 1;
  return a.demandId < b.demandId ? -1 : 1;
}
