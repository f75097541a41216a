import { Module } from '@nestjs/common';
import { ApprovalsModule } from '@wanchang/approvals';
import { AwardInUnit, BuyerActions } from './http/buyer-actions';
import { ComparisonController } from './http/comparison.controller';
import { InvitationsController } from './http/invitations.controller';
import { RfqPreferenceController } from './http/preference.controller';
import { RfqStepsController } from './http/rfq-steps.controller';
import { SheetsController } from './http/sheets.controller';
import { SplitsController } from './http/splits.controller';
import { RfqsController } from './http/rfqs.controller';
import { SourcingModule } from './sourcing.module';

@Module({
  imports: [ApprovalsModule, SourcingModule],
  controllers: [
    RfqsController,
    RfqStepsController,
    ComparisonController,
    SplitsController,
    SheetsController,
    InvitationsController,
    RfqPreferenceController,
  ],
  providers: [AwardInUnit, BuyerActions],
})
export class SourcingHttpModule {}
