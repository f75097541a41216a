import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { Database, Transactional } from '@wanchang/platform';
import type { Limit } from '../domain/limits';

export interface Admission {
  readonly attemptId: string;
  /** Seconds until the next try; 0 when it may be made now. */
  readonly wait: number;
}

/** Counts tries in the database, so that all api processes count together. */
@Injectable()
export class Throttle {
  constructor(private readonly database: Database) {}

  /** Counts a try before it is made, so that many at once are no way around; one that has to wait is not counted. */
  @Transactional()
  async admit(limits: readonly Limit[]): Promise<Admission> {
    const attemptId = newId();
    const subjects = limits.map(({ subject }) => subject);
    await this.oneByOne(subjects);
    const wait = await this.wait(limits);
    if (wait > 0) return { attemptId, wait };
    await this.database.query(`INSERT INTO attempts (id, subject) SELECT $1, unnest($2::text[])`, [
      attemptId,
      subjects,
    ]);
    return { attemptId, wait };
  }

  /** Forgets a try that was right, and the wrong ones before it. */
  async forgive(attemptId: string, limits: readonly Limit[]): Promise<void> {
    const forgiven = limits.filter((limit) => limit.forgiven).map(({ subject }) => subject);
    await this.database.query(`DELETE FROM attempts WHERE id = $1 OR subject = ANY($2)`, [
      attemptId,
      forgiven,
    ]);
  }

  private async oneByOne(subjects: readonly string[]): Promise<void> {
    await this.database.query(
      `SELECT pg_advisory_xact_lock(hashtextextended(subject, 0)) FROM unnest($1::text[]) AS subject`,
      [[...subjects].sort()],
    );
  }

  /** Until the oldest of the last `most` tries has left the window. */
  private async wait(limits: readonly Limit[]): Promise<number> {
    const row = await this.database.one<{ wait: number | null }>(
      `SELECT max(ceil(extract(epoch FROM oldest + seconds * interval '1 second' - clock_timestamp())))::int AS wait
         FROM unnest($1::text[], $2::int[], $3::int[]) AS a_limit (subject, most, seconds)
         JOIN LATERAL (
           SELECT at AS oldest FROM attempts
            WHERE attempts.subject = a_limit.subject AND at > clock_timestamp() - seconds * interval '1 second'
            ORDER BY at DESC OFFSET most - 1 LIMIT 1) AS tried ON true`,
      [
        limits.map(({ subject }) => subject),
        limits.map(({ most }) => most),
        limits.map(({ seconds }) => seconds),
      ],
    );
    return Math.max(row?.wait ?? 0, 0);
  }
}
