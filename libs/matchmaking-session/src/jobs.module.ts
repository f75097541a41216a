import { Module } from '@nestjs/common';
import { MatchmakingSessionModule } from './matchmaking-session.module';
import { StandingListener } from './jobs/standing.listener';
import { FollowUpProcessor } from './jobs/follow-up.processor';
import { MeetingRequestProcessor } from './jobs/meeting-request.processor';
import { RunScheduleProcessor } from './jobs/run-schedule.processor';

@Module({
  imports: [MatchmakingSessionModule],
  providers: [FollowUpProcessor, MeetingRequestProcessor, RunScheduleProcessor, StandingListener],
})
export class MatchmakingSessionJobsModule {}
