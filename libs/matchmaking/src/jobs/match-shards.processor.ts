import { Injectable } from '@nestjs/common';
import type { Match } from '@wanchang/match-engine';
import { ProcessJob, type JobContext } from '@wanchang/platform';
import { FindMatches } from '../use-cases/find-matches';
import { mergeFound, searchShard, type FoundInShards } from '../matchmaking.jobs';

type SearchShard = NonNullable<typeof searchShard.payload>;

@Injectable()
export class MatchShardsProcessor {
  constructor(private readonly findMatches: FindMatches) {}

  @ProcessJob(searchShard)
  search({ listingId, shard, k }: SearchShard): Promise<Match[]> {
    return this.findMatches.inShard(listingId, shard, k);
  }

  @ProcessJob(mergeFound)
  async merge(demand: FoundInShards, { answers }: JobContext): Promise<void> {
    await this.findMatches.merge(demand, (await answers()) as Match[][]);
  }
}
