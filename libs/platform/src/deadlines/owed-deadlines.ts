import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';

export interface DueDeadline {
  readonly key: string;
  readonly job: string;
  readonly payload: object;
  readonly requestId: string | null;
}

/**
 * How long a deadline that was handed over is left alone: a minute, then two, four and so on up to an hour. Handing it
 * over again does nothing while its job is in the queue, because the job has the deadline's key as its id.
 */
const HAND_OVER = `
  UPDATE deadlines d
     SET handed_over = handed_over + 1,
         next_at = clock_timestamp() + least(interval '1 minute' * 2 ^ least(handed_over, 10), interval '1 hour')
    FROM (SELECT key AS due_key FROM deadlines WHERE next_at <= clock_timestamp()
           ORDER BY next_at LIMIT $1 FOR UPDATE SKIP LOCKED) due
   WHERE key = due_key
  RETURNING key, job, payload, request_id AS "requestId"`;

const UNTIL_NEXT = `
  SELECT extract(epoch FROM least((SELECT min(next_at) FROM deadlines), (SELECT min(next_at) FROM schedules))
         - clock_timestamp())::float8 * 1000 AS ms`;

/** What is left to be done of the deadlines, for the workers. */
@Injectable()
export class OwedDeadlines {
  constructor(private readonly database: Database) {}

  /** Takes those that are due, in the caller's transaction; other workers take others. */
  handOver(limit: number): Promise<DueDeadline[]> {
    return this.database.query(HAND_OVER, [limit]);
  }

  /** Milliseconds until the next deadline or schedule by the database's clock, negative when it is due; or null. */
  async untilNext(): Promise<number | null> {
    const next = await this.database.one<{ ms: number | null }>(UNTIL_NEXT);
    return next?.ms ?? null;
  }

  /** False for one that has been done, moved or cancelled since its job was queued. */
  async isOwed(key: string): Promise<boolean> {
    return (await this.database.one('SELECT 1 FROM deadlines WHERE key = $1', [key])) !== null;
  }

  /** One that its own handler has set again stays. */
  async done(key: string): Promise<void> {
    await this.database.query('DELETE FROM deadlines WHERE key = $1', [key]);
  }
}
