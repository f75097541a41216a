interface Ranked {
  readonly supplyId: string;
  readonly score: number;
}

/** The best supplies of all shards, each list best first: by score, then by id, as one index would have them. */
export function mergeShards<Match extends Ranked>(
  lists: readonly (readonly Match[])[],
  k: number,
): Match[] {
  return lists
    .flat()
    .sort((a, b) => b.score - a.score || (a.supplyId < b.supplyId ? -1 : 1))
    .slice(0, k);
}
