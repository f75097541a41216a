import { Module } from '@nestjs/common';
import { ApprovalsModule } from './approvals.module';
import { RecheckSubjectProcessor } from './jobs/recheck-subject.processor';
import { RemindOfApprovalProcessor } from './jobs/remind-of-approval.processor';

@Module({
  imports: [ApprovalsModule],
  providers: [RecheckSubjectProcessor, RemindOfApprovalProcessor],
})
export class ApprovalsJobsModule {}
