import { Injectable } from '@nestjs/common';
import { ProcessJob } from '@wanchang/platform';
import { remindOfApproval, type ApprovalToRemindOf } from '../approvals.jobs';
import { RemindApprovers } from '../use-cases/remind-approvers';

@Injectable()
export class RemindOfApprovalProcessor {
  constructor(private readonly remind: RemindApprovers) {}

  @ProcessJob(remindOfApproval)
  async run({ approvalId }: ApprovalToRemindOf): Promise<void> {
    await this.remind.byItself(approvalId);
  }
}
