import { Injectable } from '@nestjs/common';
import { defineJob, ProcessJob } from '@wanchang/platform';
import { FollowUpFees } from '../use-cases/follow-up-fees';

/** Reminders and the standing of units that did not pay. */
export const followUpFees = defineJob('fees.follow-up', { queue: 'bulk', schedule: '20 8 * * *' });

@Injectable()
export class FollowUpFeesProcessor {
  constructor(private readonly followUp: FollowUpFees) {}

  @ProcessJob(followUpFees)
  async run(): Promise<void> {
    await this.followUp.execute();
  }
}
