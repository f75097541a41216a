import { defineQueues } from '@wanchang/platform';
import { MatchSettings } from './match.settings';

/** The queue for jobs that only the workers can do that hold this shard of the supplies. */
export const queueOf = (shard: number) => `shard-${shard}`;

defineQueues(() => {
  const { MATCH_SHARDS: of, MATCH_SHARD: held } = new MatchSettings();
  if (of === 1) return { all: [], served: [] };
  const all = Array.from({ length: of }, (_, shard) => queueOf(shard));
  return { all, served: held.map(queueOf) };
});
