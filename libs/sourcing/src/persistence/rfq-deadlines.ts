import { Injectable } from '@nestjs/common';
import { Deadlines } from '@wanchang/platform';
import { remindSuppliers, tellDeadline, type RfqToFollow } from '../sourcing.jobs';

const REMIND_BEFORE_MS = 24 * 3600 * 1000;

/** What is due at and before the deadline of a request. */
@Injectable()
export class RfqDeadlines {
  constructor(private readonly deadlines: Deadlines) {}

  /** Sets both, or moves them. A reminder whose moment is over is left out. */
  async set(rfq: RfqToFollow, deadline: Date, now: Date): Promise<void> {
    await this.deadlines.set(tellDeadline, rfq.rfqId, deadline, rfq);
    const remindAt = new Date(deadline.getTime() - REMIND_BEFORE_MS);
    if (remindAt > now) await this.deadlines.set(remindSuppliers, rfq.rfqId, remindAt, rfq);
    else await this.deadlines.cancel(remindSuppliers, rfq.rfqId);
  }

  /** At the end of a final round the buyer is told once more; a day before it, or half-way, its suppliers are reminded. */
  async setFinal(rfq: RfqToFollow, until: Date, now: Date): Promise<void> {
    await this.deadlines.set(tellDeadline, rfq.rfqId, until, rfq);
    const before = Math.min(REMIND_BEFORE_MS, (until.getTime() - now.getTime()) / 2);
    const remindAt = new Date(until.getTime() - before);
    await this.deadlines.set(remindSuppliers, rfq.rfqId, remindAt, rfq);
  }

  async cancel(rfqId: string): Promise<void> {
    await this.deadlines.cancel(tellDeadline, rfqId);
    await this.deadlines.cancel(remindSuppliers, rfqId);
  }
}
