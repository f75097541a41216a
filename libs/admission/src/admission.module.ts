import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DocumentsModule } from '@wanchang/documents';
import { FeesModule } from '@wanchang/fees';
import { IdentityModule } from '@wanchang/identity';
import { MembershipModule } from '@wanchang/membership';
import { PostsModule } from '@wanchang/posts';
import { ApplicationFiles } from './persistence/application-files';
import { Applications } from './persistence/applications';
import { CasesOfMeeting } from './persistence/cases-of-meeting';
import { Charters } from './persistence/charters';
import { CasePolicies } from './persistence/case-policies';
import { Formalities } from './persistence/formalities';
import { Withdrawals } from './persistence/withdrawals';
import { admissionEntities } from './persistence/entities';
import { Expulsions } from './persistence/expulsions';
import { UnitOfCase } from './persistence/unit-of-case';
import { Inspections } from './persistence/inspections';
import { OfficeMeetings } from './persistence/office-meetings';
import { ListWithdrawals } from './queries/list-withdrawals.query';
import { ListExpulsions } from './queries/list-expulsions.query';
import { ReadExpulsionFile } from './queries/read-expulsion-file.query';
import { ShowCertificate } from './queries/show-certificate.query';
import { ShowCasePolicy } from './queries/show-case-policy.query';
import { ShowFormalities } from './queries/show-formalities.query';
import { ShowExpulsion } from './queries/show-expulsion.query';
import { ListApplications } from './queries/list-applications.query';
import { ListMeetings } from './queries/list-meetings.query';
import { ReadApplicationFile } from './queries/read-application-file.query';
import { ReadCharter } from './queries/read-charter.query';
import { ShowApplication } from './queries/show-application.query';
import { ConfirmWithdrawal } from './use-cases/confirm-withdrawal';
import { RecordFormalities } from './use-cases/record-formalities';
import { RequestWithdrawal } from './use-cases/request-withdrawal';
import { SetCasePolicy } from './use-cases/set-case-policy';
import { WithdrawUnit } from './use-cases/withdraw-unit';
import { AnswerExpulsion } from './use-cases/answer-expulsion';
import { AttachToExpulsion } from './use-cases/attach-to-expulsion';
import { DecideExpulsion } from './use-cases/decide-expulsion';
import { DropExpulsion } from './use-cases/drop-expulsion';
import { NotifyExpulsion } from './use-cases/notify-expulsion';
import { OpenExpulsion } from './use-cases/open-expulsion';
import { SettleAppeal } from './use-cases/settle-appeal';
import { ApproveApplication } from './use-cases/approve-application';
import { AssignInspectors } from './use-cases/assign-inspectors';
import { AttachFile } from './use-cases/attach-file';
import { DecideCase } from './use-cases/decide-case';
import { DetachFile } from './use-cases/detach-file';
import { EscalateLate } from './use-cases/escalate-late';
import { HandInReport } from './use-cases/hand-in-report';
import { IssueMinutes } from './use-cases/issue-minutes';
import { PlanMeeting } from './use-cases/plan-meeting';
import { ProposeVisit } from './use-cases/propose-visit';
import { PublishCharter } from './use-cases/publish-charter';
import { ReturnApplication } from './use-cases/return-application';
import { SaveDraft } from './use-cases/save-draft';
import { SetAgenda } from './use-cases/set-agenda';
import { JoinApplication, ShareApplication } from './use-cases/share-application';
import { StartApplication } from './use-cases/start-application';
import { SubmitApplication } from './use-cases/submit-application';
import { WithdrawApplication } from './use-cases/withdraw-application';
import './admission.home';

const persistence = [
  CasePolicies,
  Formalities,
  Withdrawals,
  ApplicationFiles,
  Applications,
  CasesOfMeeting,
  Charters,
  Expulsions,
  Inspections,
  OfficeMeetings,
  UnitOfCase,
];
const queries = [
  ListApplications,
  ListExpulsions,
  ListMeetings,
  ListWithdrawals,
  ReadApplicationFile,
  ReadCharter,
  ReadExpulsionFile,
  ShowApplication,
  ShowCasePolicy,
  ShowCertificate,
  ShowExpulsion,
  ShowFormalities,
];
const leaving = [
  AnswerExpulsion,
  AttachToExpulsion,
  ConfirmWithdrawal,
  DecideExpulsion,
  DropExpulsion,
  NotifyExpulsion,
  OpenExpulsion,
  RequestWithdrawal,
  SettleAppeal,
  WithdrawUnit,
];
const useCases = [
  ApproveApplication,
  AssignInspectors,
  AttachFile,
  DecideCase,
  DetachFile,
  EscalateLate,
  HandInReport,
  IssueMinutes,
  JoinApplication,
  PlanMeeting,
  ProposeVisit,
  PublishCharter,
  RecordFormalities,
  ReturnApplication,
  SaveDraft,
  SetAgenda,
  SetCasePolicy,
  ShareApplication,
  StartApplication,
  SubmitApplication,
  WithdrawApplication,
];

@Module({
  imports: [
    TypeOrmModule.forFeature(admissionEntities),
    IdentityModule,
    DocumentsModule,
    MembershipModule,
    FeesModule,
    PostsModule,
  ],
  providers: [...persistence, ...queries, ...useCases, ...leaving],
  exports: [...persistence, ...queries, ...useCases, ...leaving],
})
export class AdmissionModule {}
