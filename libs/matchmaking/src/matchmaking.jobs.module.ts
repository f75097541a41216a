import { Module } from '@nestjs/common';
import { IndexKeeper } from './jobs/index-keeper';
import { MatchChangedListing } from './jobs/match-changed-listing';
import { RunRematchProcessor } from './jobs/run-rematch.processor';
import { MatchmakingModule } from './matchmaking.module';

@Module({
  imports: [MatchmakingModule],
  providers: [IndexKeeper, MatchChangedListing, RunRematchProcessor],
})
export class MatchmakingJobsModule {}
