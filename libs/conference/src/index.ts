export { ConferenceModule } from './conference.module';
export { conferenceErrors } from './domain/conference.errors';
export {
  CONFERENCE_STATES,
  type ConferenceState,
  type ConferenceStep,
} from './domain/conference.states';
export { conferenceMigrations } from './persistence/migrations';
export { CallConference } from './use-cases/call-conference';
export { AttachHostingFile } from './use-cases/attach-hosting-file';
export { HostConference } from './use-cases/host-conference';
export { MoveConference } from './use-cases/move-conference';
export { type DelegateFile } from './domain/delegate';
export { RegisterDelegate } from './use-cases/register-delegate';
export { CheckIn } from './use-cases/check-in';
export { MarkArrived } from './use-cases/mark-arrived';
export { Delegates } from './persistence/delegates';
export { PrintBadges } from './queries/print-badges.query';
export { ListConferences } from './queries/list-conferences.query';
export { conferenceWork } from './access/conference.policies';
export { attendance } from './conference.facts';
export { ReportApprovals } from './persistence/report-approvals';
export { Conferences, type ConferenceRead } from './persistence/conferences';
export { calendarOf, type CalendarEntry } from './calendar';
export { AgendaCalendar } from './queries/agenda-calendar.query';
export { PlanAgenda, type AgendaOrder } from './use-cases/plan-agenda';
export { PlanHalls } from './use-cases/plan-halls';
export { SignUpForAgenda } from './use-cases/sign-up-for-agenda';
export { RecordAgenda } from './use-cases/record-agenda';
