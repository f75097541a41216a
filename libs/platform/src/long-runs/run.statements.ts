import { column, defineStatement, nullable } from '../database/statement';
import type { RunProblem, RunState } from './run';

const RUN = {
  id: column.uuid,
  kind: column.text(),
  state: column.text<RunState>(),
  total: nullable(column.integer),
  processed: column.integer,
  problem: nullable(column.json<RunProblem>()),
  tries: column.integer,
  startedBy: nullable(column.uuid),
  createdAt: column.instant,
  heartbeatAt: nullable(column.instant),
  finishedAt: nullable(column.instant),
};

const COLUMNS = `id, kind, state, total, processed, problem, tries, started_by AS "startedBy", created_at AS "createdAt",
  heartbeat_at AS "heartbeatAt", finished_at AS "finishedAt"`;

/** A run of kind $2 as it is now; others that want to change it wait for this transaction. */
export const LOCK_RUN = defineStatement(
  'platform.lock-run',
  RUN,
  `SELECT ${COLUMNS} FROM runs WHERE id = $1 AND kind = $2 FOR UPDATE`,
);

/** The one of an exclusive kind $1 that is queued or running. */
export const LOCK_ACTIVE_RUN = defineStatement(
  'platform.lock-active-run',
  RUN,
  `SELECT ${COLUMNS} FROM runs WHERE kind = $1 AND exclusive AND state IN ('queued', 'running') FOR UPDATE`,
);

/** Run $1 enters the state $3 from $2. */
export const CHANGE_RUN = defineStatement(
  'platform.change-run',
  RUN,
  `UPDATE runs SET state = $3, problem = $4::jsonb, tries = CASE WHEN $3 = 'queued' THEN 0 ELSE tries END,
          finished_at = CASE WHEN $3 IN ('queued', 'running') THEN NULL ELSE now() END
    WHERE id = $1 AND state = $2
   RETURNING ${COLUMNS}`,
);

export const BEGIN_TURN = defineStatement(
  'platform.begin-turn',
  RUN,
  `UPDATE runs SET state = 'running', tries = tries + 1 WHERE id = $1 AND kind = $2 AND state IN ('queued', 'running')
   RETURNING ${COLUMNS}`,
);

/** A step of run $1 is completed that processed $2 more, of $3 in all where that is known; more than was counted is counted. */
export const ADVANCE_RUN = defineStatement(
  'platform.advance-run',
  RUN,
  `UPDATE runs SET processed = processed + $2, total = CASE WHEN coalesce($3, total) IS NOT NULL THEN greatest(coalesce($3, total), processed + $2) END, tries = 0,
          heartbeat_at = clock_timestamp()
    WHERE id = $1
   RETURNING ${COLUMNS}`,
);
