import { Module } from '@nestjs/common';
import { AdmissionModule } from './admission.module';
import { ApplicantActions } from './http/applicant-actions';
import { ApplicationsController } from './http/applications.controller';
import { CasePoliciesController } from './http/case-policies.controller';
import { CertificateController } from './http/certificate.controller';
import { ChartersController } from './http/charters.controller';
import { FormalitiesController } from './http/formalities.controller';
import { MyWithdrawalsController } from './http/my-withdrawals.controller';
import { WithdrawalsController } from './http/withdrawals.controller';
import { ExpulsionActions } from './http/expulsion-actions';
import { ExpulsionCasesController } from './http/expulsion-cases.controller';
import { MyExpulsionCasesController } from './http/my-expulsion-cases.controller';
import { InspectionsController } from './http/inspections.controller';
import { MyApplicationsController } from './http/my-applications.controller';
import { OfficeMeetingsController } from './http/office-meetings.controller';

@Module({
  imports: [AdmissionModule],
  controllers: [
    ApplicationsController,
    CasePoliciesController,
    CertificateController,
    ChartersController,
    ExpulsionCasesController,
    FormalitiesController,
    InspectionsController,
    MyApplicationsController,
    MyExpulsionCasesController,
    MyWithdrawalsController,
    OfficeMeetingsController,
    WithdrawalsController,
  ],
  providers: [ApplicantActions, ExpulsionActions],
})
export class AdmissionHttpModule {}
