import { Module } from '@nestjs/common';
import { MatchmakingSessionModule } from './matchmaking-session.module';
import { StandingListener } from './jobs/standing.listener';
import { MeetingRequestProcessor } from './jobs/meeting-request.processor';
import { RunScheduleProcessor } from './jobs/run-schedule.processor';

@Module({
  imports: [MatchmakingSessionModule],
  providers: [MeetingRequestProcessor, RunScheduleProcessor, StandingListener],
})
export class MatchmakingSessionJobsModule {}
