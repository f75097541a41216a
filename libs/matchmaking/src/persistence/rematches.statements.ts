import type { Side } from '@wanchang/kernel';
import { column, defineStatement, nullable, type RowOf, type RunState } from '@wanchang/platform';
import type { CountedExposure } from '../domain/exposure';
import type { RematchReason } from '../domain/rematch';

const REMATCH = {
  id: column.uuid,
  reason: column.text<RematchReason>(),
  createdAt: column.instant,
  state: column.text<RunState>(),
  total: nullable(column.integer),
  processed: column.integer,
  createdByName: nullable(column.text()),
  finishedAt: nullable(column.instant),
};

const ROWS = `SELECT r.id, r.reason, r.created_at AS "createdAt", run.state, run.total, run.processed,
    p.name AS "createdByName", run.finished_at AS "finishedAt"
  FROM rematches r JOIN run_progress run ON run.id = r.id LEFT JOIN person_names p ON p.id = run.started_by`;

export const FIND_REMATCH = defineStatement(
  'matchmaking.find-rematch',
  REMATCH,
  `${ROWS} WHERE r.id = $1`,
);

/** Every listing matched again, and how far it is. */
export type Rematch = RowOf<typeof FIND_REMATCH>;

/** Newest first, at most $1, from behind $2. */
export const LIST_REMATCHES = defineStatement(
  'matchmaking.list-rematches',
  REMATCH,
  `${ROWS} WHERE $2::uuid IS NULL OR r.id < $2 ORDER BY r.id DESC LIMIT $1`,
);

/** How far the one under way is, and when the last that reached its end had begun and was over. */
export const REMATCH_STATE = defineStatement(
  'matchmaking.rematch-state',
  {
    running: column.boolean,
    processed: column.integer,
    total: nullable(column.integer),
    begunAt: nullable(column.instant),
    finishedAt: nullable(column.instant),
  },
  `SELECT now.id IS NOT NULL AS running, coalesce(now.processed, 0)::int AS processed, now.total,
          done.created_at AS "begunAt", done.finished_at AS "finishedAt"
     FROM (SELECT) AS one
     LEFT JOIN LATERAL (SELECT r.id, p.processed, p.total FROM rematches r JOIN run_progress p ON p.id = r.id
                         WHERE p.state IN ('queued', 'running') ORDER BY r.id DESC LIMIT 1) AS now ON true
     LEFT JOIN LATERAL (SELECT r.created_at, p.finished_at FROM rematches r JOIN run_progress p ON p.id = r.id
                         WHERE p.state = 'done' ORDER BY r.id DESC LIMIT 1) AS done ON true`,
);

export type RematchState = RowOf<typeof REMATCH_STATE>;

export const LATEST_EXPOSURE = defineStatement(
  'matchmaking.latest-exposure',
  { at: column.instant, exposure: column.json<CountedExposure>() },
  `SELECT created_at AS at, exposure FROM rematches WHERE exposure IS NOT NULL ORDER BY id DESC LIMIT 1`,
);

/** Of side $1 the listings behind $2, at most $3. */
export const FOLLOWING_LISTINGS = defineStatement(
  'matchmaking.following-listings',
  { listingId: column.uuid, side: column.text<Side>() },
  `SELECT id AS "listingId", side FROM matchable_listings WHERE side = $1 AND id > $2 ORDER BY id LIMIT $3`,
);

export const COUNT_MATCHABLE_LISTINGS = defineStatement(
  'matchmaking.count-matchable-listings',
  { count: column.integer },
  `SELECT count(*)::int AS count FROM matchable_listings`,
);

/** Which units have new matches since $1. */
export const NEWLY_MATCHED_UNITS = defineStatement(
  'matchmaking.newly-matched-units',
  { memberId: column.uuid },
  `SELECT supply_member_id AS "memberId" FROM matches WHERE created_at >= $1 AND fits
    UNION
   SELECT demand_member_id FROM matches WHERE created_at >= $1 AND fits ORDER BY 1`,
);
