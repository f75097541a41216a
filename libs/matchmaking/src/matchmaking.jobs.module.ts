import { Module } from '@nestjs/common';
import { MatchChangedListing } from './jobs/match-changed-listing';
import { MatchmakingModule } from './matchmaking.module';

@Module({ imports: [MatchmakingModule], providers: [MatchChangedListing] })
export class MatchmakingJobsModule {}
