import { Injectable } from '@nestjs/common';
import type { Match } from '@wanchang/match-engine';
import { ProcessJob, type JobContext } from '@wanchang/platform';
import { MatchListing } from '../use-cases/match-listing';
import { mergeFound, searchShard, type FoundInShards } from '../matchmaking.jobs';

type SearchShard = NonNullable<typeof searchShard.payload>;

@Injectable()
export class MatchShardsProcessor {
  constructor(private readonly matchOne: MatchListing) {}

  @ProcessJob(searchShard)
  search({ listingId, shard, k }: SearchShard): Promise<Match[]> {
    return this.matchOne.inShard(listingId, shard, k);
  }

  @ProcessJob(mergeFound)
  async merge(demand: FoundInShards, { answers }: JobContext): Promise<void> {
    await this.matchOne.merge(demand, (await answers()) as Match[][]);
  }
}
