import { Injectable } from '@nestjs/common';
import { Deadlines } from '@wanchang/platform';
import { objectionOverdue, remindOfObjection, type ObjectionToFollow } from './tendering.jobs';

const REMIND_BEFORE_MS = 24 * 3600 * 1000;

/** What is due a day before, and at, the moment until which an objection is to be answered. */
@Injectable()
export class ObjectionDeadlines {
  constructor(private readonly deadlines: Deadlines) {}

  async set(objection: ObjectionToFollow, dueAt: Date): Promise<void> {
    const { objectionId } = objection;
    const remindAt = new Date(dueAt.getTime() - REMIND_BEFORE_MS);
    await this.deadlines.set(remindOfObjection, objectionId, remindAt, objection);
    await this.deadlines.set(objectionOverdue, objectionId, dueAt, objection);
  }

  async cancel(objectionId: string): Promise<void> {
    await this.deadlines.cancel(remindOfObjection, objectionId);
    await this.deadlines.cancel(objectionOverdue, objectionId);
  }
}
