import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import type { RowOf } from '../database/statement';
import { DeadlineEntity } from './deadline.entity';
import { HAND_OVER_DEADLINES, UNTIL_NEXT_DEADLINE } from './deadline.statements';

export type DueDeadline = RowOf<typeof HAND_OVER_DEADLINES>;

/** What is left to be done of the deadlines, for the workers. */
@Injectable()
export class OwedDeadlines {
  constructor(private readonly database: Database) {}

  /** Takes those that are due, in the caller's transaction; other workers take others. */
  handOver(limit: number): Promise<DueDeadline[]> {
    return this.database.query(HAND_OVER_DEADLINES, [limit]);
  }

  /** Milliseconds until the next deadline or schedule by the database's clock, negative when it is due; or null. */
  async untilNext(): Promise<number | null> {
    const next = await this.database.one(UNTIL_NEXT_DEADLINE);
    return next?.ms ?? null;
  }

  /** False for one that has been done, moved or cancelled since its job was queued. */
  isOwed(key: string): Promise<boolean> {
    return this.database.repository(DeadlineEntity).existsBy({ key });
  }

  /** One that its own handler has set again stays. */
  async done(key: string): Promise<void> {
    await this.database.repository(DeadlineEntity).delete({ key });
  }
}
