import { Injectable } from '@nestjs/common';
import type { Match } from '@wanchang/match-engine';
import { ProcessJob, type JobContext } from '@wanchang/platform';
import { MatchListing } from '../use-cases/match-listing';
import { mergeFound, searchShard } from './matchmaking.jobs';

type SearchShard = NonNullable<typeof searchShard.payload>;
type MergeFound = NonNullable<typeof mergeFound.payload>;

@Injectable()
export class MatchShardsProcessor {
  constructor(private readonly matchOne: MatchListing) {}

  @ProcessJob(searchShard)
  search({ listingId, shard, k }: SearchShard): Promise<Match[]> {
    return this.matchOne.inShard(listingId, shard, k);
  }

  @ProcessJob(mergeFound)
  async merge({ listingId, k }: MergeFound, { answers }: JobContext): Promise<void> {
    await this.matchOne.merge(listingId, (await answers()) as Match[][], k);
  }
}
