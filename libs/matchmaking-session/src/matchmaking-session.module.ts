import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConferenceModule } from '@wanchang/conference';
import { DocumentsModule } from '@wanchang/documents';
import { MatchmakingModule } from '@wanchang/matchmaking';
import { MembershipModule } from '@wanchang/membership';
import { NegotiationModule } from '@wanchang/negotiation';
import { matchmakingSessionEntities } from './persistence/entities';
import { ComputeSchedule } from './use-cases/compute-schedule';
import { ListSessions } from './queries/list-sessions.query';
import { MatchmakingSessions } from './persistence/matchmaking-sessions';
import { Meetings } from './persistence/meetings';
import { MySchedule } from './queries/my-schedule.query';
import { Outcomes } from './persistence/outcomes';
import { PlanSession } from './use-cases/plan-session';
import { PrintSchedules } from './queries/print-schedules.query';
import { PrintSchedule } from './queries/print-schedule.query';
import { Publications } from './persistence/publications';
import { PublishSchedule } from './use-cases/publish-schedule';
import { ReleaseUnit } from './use-cases/release-unit';
import { RepairSchedule } from './use-cases/repair-schedule';
import { WalkIns } from './schedule/walk-ins';
import { Repairs } from './schedule/repairs';
import { ReviewSchedule } from './use-cases/review-schedule';
import { RunSchedule } from './use-cases/run-schedule';
import { SayOutcome } from './use-cases/say-outcome';
import { ScheduleProgress } from './schedule/schedule-progress';
import { ScheduleRuns } from './persistence/schedule-runs';
import { SessionPlans } from './schedule/session-plans';
import { ShowBoard } from './queries/show-board.query';
import { ShowDay } from './queries/show-day.query';
import { ShowMySession } from './queries/show-my-session.query';
import { ShowReport } from './queries/show-report.query';
import { StoreSchedule } from './schedule/store-schedule';
import { WishMeetings } from './use-cases/wish-meetings';
import { Wishes } from './persistence/wishes';
import { PersonalCalendar } from './queries/personal-calendar.query';
import { Queues } from './persistence/queues';
import { ShowQueue } from './queries/show-queue.query';
import { CallQueue } from './use-cases/call-queue';
import { OpenQueue } from './use-cases/open-queue';
import { QueueUp } from './use-cases/queue-up';
import { MeetingRequests } from './persistence/meeting-requests';
import { ShowMyRequests } from './queries/show-my-requests.query';
import { AskForMeeting } from './use-cases/ask-for-meeting';
import { ExpireRequest } from './use-cases/expire-request';
import { FollowUps } from './persistence/follow-ups';
import { ListFollowUps } from './queries/list-follow-ups.query';
import { DealFigures } from './queries/deal-figures.query';
import { FollowUpFigures } from './queries/follow-up-figures.query';
import { AnswerFollowUp } from './use-cases/answer-follow-up';
import { ChooseRepresentative } from './use-cases/choose-representative';
import { ApproveReport } from './use-cases/approve-report';
import { AskFollowUp } from './use-cases/ask-follow-up';
import { PrintHall } from './queries/print-hall.query';
import { ListPaperRecords } from './queries/list-paper-records.query';
import { PrintDay } from './queries/print-day.query';
import { Presences } from './persistence/presences';
import { RecordPaper } from './use-cases/record-paper';
import { TableScans } from './persistence/table-scans';
import { MatchParticipants } from './use-cases/match-participants';
import { ParticipantListings } from './persistence/participant-listings';
import { ShowSessionMatches } from './queries/show-session-matches.query';
import { ContinueMeeting } from './use-cases/continue-meeting';
import { MeetingRooms } from './persistence/meeting-rooms';
import { ScanTable } from './use-cases/scan-table';

const providers = [
  ContinueMeeting,
  MeetingRooms,
  MatchParticipants,
  ParticipantListings,
  ShowSessionMatches,
  ListPaperRecords,
  PrintDay,
  Presences,
  RecordPaper,
  TableScans,
  ScanTable,
  FollowUps,
  DealFigures,
  FollowUpFigures,
  ListFollowUps,
  AnswerFollowUp,
  AskFollowUp,
  ApproveReport,
  ChooseRepresentative,
  PrintHall,
  MeetingRequests,
  ShowMyRequests,
  AskForMeeting,
  ExpireRequest,
  Queues,
  ShowQueue,
  CallQueue,
  OpenQueue,
  QueueUp,
  PersonalCalendar,
  ComputeSchedule,
  ListSessions,
  MatchmakingSessions,
  Meetings,
  MySchedule,
  Outcomes,
  PlanSession,
  PrintSchedule,
  PrintSchedules,
  Publications,
  PublishSchedule,
  ReleaseUnit,
  RepairSchedule,
  Repairs,
  WalkIns,
  ReviewSchedule,
  RunSchedule,
  SayOutcome,
  ScheduleProgress,
  ScheduleRuns,
  SessionPlans,
  ShowBoard,
  ShowDay,
  ShowMySession,
  ShowReport,
  StoreSchedule,
  WishMeetings,
  Wishes,
];

@Module({
  imports: [
    TypeOrmModule.forFeature(matchmakingSessionEntities),
    ConferenceModule,
    DocumentsModule,
    MembershipModule,
    MatchmakingModule,
    NegotiationModule,
  ],
  providers,
  exports: providers,
})
export class MatchmakingSessionModule {}
