import { Module } from '@nestjs/common';
import { IndexRefresher } from './jobs/index-refresher';
import { MatchChangedListing } from './jobs/match-changed-listing';
import { RunRematchProcessor } from './jobs/run-rematch.processor';
import { MatchShardsProcessor } from './jobs/match-shards.processor';
import { TellUnitProcessor } from './jobs/tell-unit.processor';
import { MatchmakingModule } from './matchmaking.module';

@Module({
  imports: [MatchmakingModule],
  providers: [
    IndexRefresher,
    MatchChangedListing,
    MatchShardsProcessor,
    RunRematchProcessor,
    TellUnitProcessor,
  ],
})
export class MatchmakingJobsModule {}
