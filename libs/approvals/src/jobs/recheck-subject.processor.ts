import { Injectable } from '@nestjs/common';
import { ProcessJob } from '@wanchang/platform';
import { recheckSubject } from '../approvals.jobs';
import { RecheckApprovals } from '../use-cases/recheck-approvals';

@Injectable()
export class RecheckSubjectProcessor {
  constructor(private readonly recheck: RecheckApprovals) {}

  @ProcessJob(recheckSubject)
  async run({ subjectId }: { readonly subjectId: string }): Promise<void> {
    await this.recheck.execute(subjectId);
  }
}
