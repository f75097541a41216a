import { Injectable } from '@nestjs/common';
import { ProcessJob } from '@wanchang/platform';
import { remindSuppliers, tellDeadline, type RfqToFollow } from '../sourcing.jobs';
import { FollowRfq } from '../use-cases/follow-rfq';

/** What time brings to a request. */
@Injectable()
export class FollowRfqProcessor {
  constructor(private readonly follow: FollowRfq) {}

  @ProcessJob(remindSuppliers)
  async remind(rfq: RfqToFollow): Promise<void> {
    await this.follow.remind(rfq);
  }

  @ProcessJob(tellDeadline)
  async tell(rfq: RfqToFollow): Promise<void> {
    await this.follow.tell(rfq);
  }
}
