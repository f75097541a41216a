import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DocumentsModule } from '@wanchang/documents';
import { IdentityModule } from '@wanchang/identity';
import { MembershipModule } from '@wanchang/membership';
import { Conferences } from './persistence/conferences';
import { Delegates } from './persistence/delegates';
import { conferenceEntities } from './persistence/entities';
import { Hostings } from './persistence/hostings';
import { ReportApprovals } from './persistence/report-approvals';
import { UnitsToTell } from './persistence/units-to-tell';
import { ListConferences } from './queries/list-conferences.query';
import { ListDelegates } from './queries/list-delegates.query';
import { ShowConference } from './queries/show-conference.query';
import { CallConference } from './use-cases/call-conference';
import { HostConference } from './use-cases/host-conference';
import { MoveConference } from './use-cases/move-conference';
import { MoveUpDelegates } from './use-cases/move-up-delegates';
import { PreviewDelegates } from './queries/preview-delegates.query';
import { ImportDelegates } from './use-cases/import-delegates';
import { IssueDelegateLetter } from './use-cases/issue-delegate-letter';
import { RegisterDelegate } from './use-cases/register-delegate';
import { Scans } from './persistence/scans';
import { MarkArrived } from './use-cases/mark-arrived';
import { CheckIn } from './use-cases/check-in';
import { RehearseScan } from './queries/rehearse-scan.query';
import { ShowArrivals } from './queries/show-arrivals.query';
import { PrintBadges } from './queries/print-badges.query';
import { Agenda } from './persistence/agenda';
import { AgendaBoard } from './persistence/agenda-board';
import { AgendaCalendar } from './queries/agenda-calendar.query';
import { PrintAgenda } from './queries/print-agenda.query';
import { ReadAgendaFile } from './queries/read-agenda-file.query';
import { ShowAgenda } from './queries/show-agenda.query';
import { OpenCalendar } from './use-cases/open-calendar';
import { PlanAgenda } from './use-cases/plan-agenda';
import { PlanHalls } from './use-cases/plan-halls';
import { RecordAgenda } from './use-cases/record-agenda';
import { SignUpForAgenda } from './use-cases/sign-up-for-agenda';
import { HostingFiles } from './persistence/hosting-files';
import { ReadHostingFile } from './queries/read-hosting-file.query';
import { AttachHostingFile } from './use-cases/attach-hosting-file';

const providers = [
  AttachHostingFile,
  HostingFiles,
  ReadHostingFile,
  PreviewDelegates,
  ImportDelegates,
  ReportApprovals,
  Agenda,
  AgendaBoard,
  AgendaCalendar,
  PrintAgenda,
  ReadAgendaFile,
  ShowAgenda,
  OpenCalendar,
  PlanAgenda,
  PlanHalls,
  RecordAgenda,
  SignUpForAgenda,
  CallConference,
  CheckIn,
  Conferences,
  Delegates,
  HostConference,
  IssueDelegateLetter,
  Hostings,
  ListConferences,
  ListDelegates,
  MarkArrived,
  MoveConference,
  MoveUpDelegates,
  PrintBadges,
  RegisterDelegate,
  Scans,
  RehearseScan,
  ShowArrivals,
  ShowConference,
  UnitsToTell,
];

@Module({
  imports: [
    TypeOrmModule.forFeature(conferenceEntities),
    IdentityModule,
    DocumentsModule,
    MembershipModule,
  ],
  providers,
  exports: providers,
})
export class ConferenceModule {}
