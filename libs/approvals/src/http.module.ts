import { Module } from '@nestjs/common';
import { ApprovalsModule } from './approvals.module';
import { ApprovalRulesController } from './http/approval-rules.controller';
import { ApprovalsController } from './http/approvals.controller';

@Module({
  imports: [ApprovalsModule],
  controllers: [ApprovalRulesController, ApprovalsController],
})
export class ApprovalsHttpModule {}
