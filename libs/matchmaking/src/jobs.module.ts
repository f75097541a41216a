import { Module } from '@nestjs/common';
import { IndexKeeper } from './jobs/index-keeper';
import { MatchChangedListing } from './jobs/match-changed-listing';
import { RunRematchProcessor } from './jobs/run-rematch.processor';
import { MatchShardsProcessor } from './jobs/match-shards.processor';
import { MatchmakingModule } from './matchmaking.module';

@Module({
  imports: [MatchmakingModule],
  providers: [IndexKeeper, MatchChangedListing, MatchShardsProcessor, RunRematchProcessor],
})
export class MatchmakingJobsModule {}
