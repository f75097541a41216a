import { column, defineStatement, nullable } from '../database/statement';

/** Sets or moves the deadline of job $1 and subject $2 to $4, or to this moment. */
export const SET_DEADLINE = defineStatement(
  'platform.set-deadline',
  {},
  `INSERT INTO deadlines (job, subject_id, payload, due_at, next_at, request_id)
   SELECT $1, $2, $3::jsonb, at, at, $5 FROM coalesce($4::timestamptz, clock_timestamp()) AS at
   ON CONFLICT ON CONSTRAINT deadlines_pkey DO UPDATE
      SET key = excluded.key, payload = excluded.payload, due_at = excluded.due_at,
          next_at = excluded.next_at, handed_over = 0, request_id = excluded.request_id`,
);

/** Sets the deadline of job $1 and subject $2; one that is set keeps its moment and its job, and is held until the transaction ends. */
export const SET_DEADLINE_ONCE = defineStatement(
  'platform.set-deadline-once',
  {},
  `INSERT INTO deadlines (job, subject_id, payload, due_at, next_at, request_id)
   SELECT $1, $2, $3::jsonb, at, at, $5 FROM coalesce($4::timestamptz, clock_timestamp()) AS at
   ON CONFLICT ON CONSTRAINT deadlines_pkey DO UPDATE SET payload = deadlines.payload`,
);

/**
 * How long a deadline that was handed over is left alone: a minute, then two, four and so on up to an hour. Handing it
 * over again does nothing while its job is in the queue, because the job has the deadline's key as its id.
 */
export const HAND_OVER_DEADLINES = defineStatement(
  'platform.hand-over-deadlines',
  {
    key: column.uuid,
    job: column.text(),
    payload: column.json<object>(),
    requestId: nullable(column.text()),
  },
  `UPDATE deadlines
      SET handed_over = handed_over + 1,
          next_at = clock_timestamp() + least(interval '1 minute' * 2 ^ least(handed_over, 10), interval '1 hour')
     FROM (SELECT key AS due_key FROM deadlines WHERE next_at <= clock_timestamp()
            ORDER BY next_at LIMIT $1 FOR UPDATE SKIP LOCKED) due
    WHERE key = due_key
   RETURNING key, job, payload, request_id AS "requestId"`,
);

/** Milliseconds until the next deadline or schedule by the database's clock, negative when it is due. */
export const UNTIL_NEXT_DEADLINE = defineStatement(
  'platform.until-next-deadline',
  { ms: nullable(column.double) },
  `SELECT extract(epoch FROM least((SELECT min(next_at) FROM deadlines), (SELECT min(next_at) FROM schedules))
          - clock_timestamp())::float8 * 1000 AS ms`,
);

/** A schedule whose pattern is unchanged keeps its next time. */
export const APPLY_SCHEDULE = defineStatement(
  'platform.apply-schedule',
  {},
  `INSERT INTO schedules (job, pattern, next_at) VALUES ($1, $2, $3)
   ON CONFLICT ON CONSTRAINT schedules_pkey DO UPDATE SET pattern = excluded.pattern, next_at = excluded.next_at
    WHERE schedules.pattern <> excluded.pattern`,
);

/** Schedules whose time has come, held by this transaction. */
export const DUE_SCHEDULES = defineStatement(
  'platform.due-schedules',
  { job: column.text(), now: column.instant },
  `SELECT job, clock_timestamp() AS now FROM schedules WHERE next_at <= clock_timestamp()
    ORDER BY job FOR UPDATE SKIP LOCKED`,
);

export const DATABASE_CLOCK = defineStatement(
  'platform.database-clock',
  { now: column.instant },
  'SELECT clock_timestamp() AS now',
);
