import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { column, Database, defineStatement, nullable, Transactional } from '@wanchang/platform';
import type { Limit } from '../domain/limits';

export interface Admission {
  readonly attemptId: string;
  /** Seconds until the next try; 0 when it may be made now. */
  readonly wait: number;
}

/** Those who try the same subjects ($1, in order) wait for each other. */
const ONE_BY_ONE = defineStatement(
  'identity.try-one-by-one',
  { locked: column.void },
  `SELECT pg_advisory_xact_lock(hashtextextended(subject, 0)) AS locked FROM unnest($1::text[]) AS subject`,
);

/** Limits by subject $1, most $2 and seconds $3: until the oldest of the last `most` tries has left the window. */
const WAIT = defineStatement(
  'identity.wait-for-try',
  { seconds: nullable(column.integer) },
  `SELECT max(ceil(extract(epoch FROM oldest + seconds * interval '1 second' - clock_timestamp())))::int AS seconds
     FROM unnest($1::text[], $2::int[], $3::int[]) AS a_limit (subject, most, seconds)
     JOIN LATERAL (
       SELECT at AS oldest FROM attempts
        WHERE attempts.subject = a_limit.subject AND at > clock_timestamp() - seconds * interval '1 second'
        ORDER BY at DESC OFFSET most - 1 LIMIT 1) AS tried ON true`,
);

/** Try $1 of subjects $2. */
const COUNT_TRY = defineStatement(
  'identity.count-try',
  {},
  `INSERT INTO attempts (id, subject) SELECT $1, unnest($2::text[])`,
);

/** Try $1, and all of subjects $2. */
const FORGET_TRIES = defineStatement(
  'identity.forget-tries',
  {},
  `DELETE FROM attempts WHERE id = $1 OR subject = ANY($2)`,
);

/** Subject $1 and those counted apart under its name. */
const FORGET_SUBJECT = defineStatement(
  'identity.forget-subject',
  {},
  `DELETE FROM attempts WHERE subject = $1 OR starts_with(subject, $1 || ':')`,
);

/** Counts tries in the database, so that all api processes count together. */
@Injectable()
export class Throttle {
  constructor(private readonly database: Database) {}

  /** Counts a try before it is made, so that many at once are no way around; one that has to wait is not counted. */
  @Transactional()
  async admit(limits: readonly Limit[]): Promise<Admission> {
    const attemptId = newId();
    const subjects = limits.map(({ subject }) => subject);
    await this.database.execute(ONE_BY_ONE, [[...subjects].sort()]);
    const wait = await this.wait(limits);
    if (wait > 0) return { attemptId, wait };
    await this.database.execute(COUNT_TRY, [attemptId, subjects]);
    return { attemptId, wait };
  }

  /** Forgets a try that was right, and the wrong ones before it. */
  async forgive(attemptId: string, limits: readonly Limit[]): Promise<void> {
    const forgiven = limits.filter((limit) => limit.forgiven).map(({ subject }) => subject);
    await this.database.execute(FORGET_TRIES, [attemptId, forgiven]);
  }

  /** Forgets every try of a subject, by whomever it was made. */
  async forget(subject: string): Promise<void> {
    await this.database.execute(FORGET_SUBJECT, [subject]);
  }

  private async wait(limits: readonly Limit[]): Promise<number> {
    const wait = await this.database.one(WAIT, [
      limits.map(({ subject }) => subject),
      limits.map(({ most }) => most),
      limits.map(({ seconds }) => seconds),
    ]);
    return Math.max(wait?.seconds ?? 0, 0);
  }
}
