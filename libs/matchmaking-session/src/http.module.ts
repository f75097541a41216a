import { Module } from '@nestjs/common';
import { CalendarsController } from './http/calendars.controller';
import { DayActions, DayPapers } from './http/day-actions';
import { DayController } from './http/day.controller';
import { FollowUpsController } from './http/follow-ups.controller';
import { MeetingRoomsController } from './http/meeting-rooms.controller';
import { MatchmakingSessionsController } from './http/matchmaking-sessions.controller';
import { MeetingRequestsController } from './http/meeting-requests.controller';
import { MySessionController } from './http/my-session.controller';
import { PaperController } from './http/paper.controller';
import { QueuesController } from './http/queues.controller';
import { RepresentativesController } from './http/representatives.controller';
import { ReviewController } from './http/review.controller';
import { TableScansController } from './http/table-scans.controller';
import { SessionMatchesController } from './http/session-matches.controller';
import { SessionActions } from './http/session-actions';
import { MatchmakingSessionModule } from './matchmaking-session.module';

@Module({
  imports: [MatchmakingSessionModule],
  controllers: [
    CalendarsController,
    DayController,
    FollowUpsController,
    MatchmakingSessionsController,
    MeetingRequestsController,
    MeetingRoomsController,
    MySessionController,
    PaperController,
    QueuesController,
    RepresentativesController,
    ReviewController,
    SessionMatchesController,
    TableScansController,
  ],
  providers: [DayActions, DayPapers, SessionActions],
})
export class MatchmakingSessionHttpModule {}
