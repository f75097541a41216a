export { MatchmakingSessionModule } from './matchmaking-session.module';
export { sessionErrors } from './domain/matchmaking-session.errors';
export { matchmakingSessionMigrations } from './persistence/migrations';
export { ComputeSchedule } from './use-cases/compute-schedule';
export { PlanSession } from './use-cases/plan-session';
export { PublishSchedule } from './use-cases/publish-schedule';
export { RunSchedule } from './use-cases/run-schedule';
export { WishMeetings } from './use-cases/wish-meetings';
export { ReleaseUnit } from './use-cases/release-unit';
export { RepairSchedule } from './use-cases/repair-schedule';
export { RecordPaper } from './use-cases/record-paper';
export { ScanTable } from './use-cases/scan-table';
export { SayOutcome } from './use-cases/say-outcome';
export { ListSessions } from './queries/list-sessions.query';
export { MySchedule } from './queries/my-schedule.query';
export { PrintSchedules } from './queries/print-schedules.query';
export { ShowQueue } from './queries/show-queue.query';
export { CallQueue } from './use-cases/call-queue';
export { OpenQueue } from './use-cases/open-queue';
export { QueueUp } from './use-cases/queue-up';
export { AskForMeeting } from './use-cases/ask-for-meeting';
export { ExpireRequest } from './use-cases/expire-request';
export { ShowMyRequests } from './queries/show-my-requests.query';
export { AnswerFollowUp } from './use-cases/answer-follow-up';
export { ApproveReport } from './use-cases/approve-report';
export { ContinueMeeting } from './use-cases/continue-meeting';
export { AskFollowUp } from './use-cases/ask-follow-up';
export { SessionPlans } from './schedule/session-plans';
export {
  pairKey,
  problemOf,
  type PlannedProblem,
  type SessionPlan,
  type WishedMeeting,
} from './domain/schedule-problem';
export { type WishWeights } from './domain/wish-weights';
export { SetWishWeightsDto } from './http/session.requests';
