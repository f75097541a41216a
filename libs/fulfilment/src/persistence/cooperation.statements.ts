import { column, defineStatement, nullable } from '@wanchang/platform';
import type { CooperationState, EndKind } from '../domain/cooperation';

/** Cooperation $1 for its party $2, held until the transaction ends. */
export const LOCK_COOPERATION = defineStatement(
  'fulfilment.lock-cooperation',
  {
    id: column.uuid,
    number: column.text(),
    title: column.text(),
    state: column.text<CooperationState>(),
  },
  `SELECT id, number, title, state FROM cooperations c
    WHERE id = $1 AND EXISTS (SELECT FROM cooperation_parties p WHERE p.cooperation_id = c.id AND p.member_id = $2)
    FOR UPDATE`,
);

export const PARTIES = defineStatement(
  'fulfilment.parties-of-cooperation',
  { memberId: column.uuid },
  `SELECT member_id AS "memberId" FROM cooperation_parties WHERE cooperation_id = $1 ORDER BY member_id`,
);

export const ACTIVE_AMONG = defineStatement(
  'fulfilment.active-among',
  { count: column.integer },
  `SELECT count(*)::int AS count FROM active_members WHERE id = ANY($1::uuid[])`,
);

export const OPEN_COOPERATION = defineStatement(
  'fulfilment.open-cooperation',
  { number: column.text() },
  `INSERT INTO cooperations (id, title, kind, summary, currency) VALUES ($1, $2, $3, $4, $5) RETURNING number`,
);

/** The formula that waits, or null; the next number. */
export const FORMULA_STATE = defineStatement(
  'fulfilment.formula-state',
  { waiting: nullable(column.integer), next: column.integer },
  `SELECT max(no) FILTER (WHERE in_force_at IS NULL AND ended_at IS NULL)::int AS waiting, (coalesce(max(no), 0) + 1)::int AS next
     FROM cooperation_formulas WHERE cooperation_id = $1`,
);

/** The formula of cooperation $1 that not every party has accepted yet. */
export const WAITING_FORMULA = defineStatement(
  'fulfilment.waiting-formula',
  { no: column.integer, memberId: column.uuid },
  `SELECT no::int AS no, member_id AS "memberId" FROM cooperation_formulas
    WHERE cooperation_id = $1 AND in_force_at IS NULL AND ended_at IS NULL`,
);

/** Formula $2 of cooperation $1 ends as $3 by unit $4 for reason $5. */
export const END_FORMULA = defineStatement(
  'fulfilment.end-formula',
  { no: column.integer },
  `UPDATE cooperation_formulas SET ended_at = clock_timestamp(), ended_kind = $3, ended_by = $4, end_reason = $5
    WHERE cooperation_id = $1 AND no = $2 AND in_force_at IS NULL AND ended_at IS NULL RETURNING no::int AS no`,
);

/** A project that never began ends with its only formula. */
export const END_COOPERATION = defineStatement(
  'fulfilment.end-cooperation',
  { state: column.text<EndKind>() },
  `UPDATE cooperations SET state = $2, ended_at = clock_timestamp() WHERE id = $1 AND state = 'proposed' RETURNING state`,
);

export const ACCEPT_FORMULA = defineStatement(
  'fulfilment.accept-formula',
  { no: column.integer },
  `INSERT INTO cooperation_acceptances (cooperation_id, formula_no, member_id, person_name) VALUES ($1, $2, $3, $4)
   ON CONFLICT DO NOTHING RETURNING formula_no::int AS no`,
);

/** A formula is in force once each party has accepted it, and the project is active from the first one. */
export const BRING_INTO_FORCE = defineStatement(
  'fulfilment.bring-formula-into-force',
  { no: column.integer },
  `UPDATE cooperation_formulas f SET in_force_at = clock_timestamp()
    WHERE f.cooperation_id = $1 AND f.no = $2 AND f.in_force_at IS NULL AND NOT EXISTS (
      SELECT FROM cooperation_shares s WHERE s.cooperation_id = $1 AND s.formula_no = $2 AND NOT EXISTS (
        SELECT FROM cooperation_acceptances a
         WHERE a.cooperation_id = $1 AND a.formula_no = $2 AND a.member_id = s.member_id))
   RETURNING f.no::int AS no`,
);

export const ACTIVATE = defineStatement(
  'fulfilment.activate-cooperation',
  { id: column.uuid },
  `UPDATE cooperations SET state = 'active', active_at = clock_timestamp() WHERE id = $1 AND state = 'proposed' RETURNING id`,
);

/** Milestone $2 of cooperation $1 that is not reached yet. */
export const REACH = defineStatement(
  'fulfilment.reach-milestone',
  { no: column.integer },
  `UPDATE cooperation_milestones SET reached_on = $3, evidence = $4, reached_by = $5
    WHERE cooperation_id = $1 AND no = $2 AND reached_on IS NULL RETURNING no::int AS no`,
);

/** The newest formula in force of cooperation $1 that covers year $2. */
export const FORMULA_OF_YEAR = defineStatement(
  'fulfilment.formula-of-year',
  { no: column.integer },
  `SELECT no::int AS no FROM cooperation_formulas
    WHERE cooperation_id = $1 AND in_force_at IS NOT NULL AND $2::int BETWEEN from_year AND until_year ORDER BY no DESC LIMIT 1`,
);

export const STATE_YEAR = defineStatement(
  'fulfilment.state-year',
  { no: column.integer },
  `INSERT INTO cooperation_statements (cooperation_id, year, no, formula_no, member_id, amount, note, person_name)
   SELECT $1, $2, coalesce((SELECT max(no) FROM cooperation_statements WHERE cooperation_id = $1 AND year = $2), 0) + 1,
          $3, $4, $5, $6, $7 RETURNING no::int AS no`,
);

/** The statement of year $2 that waits for an answer of unit $3. */
export const WAITING_STATEMENT = defineStatement(
  'fulfilment.waiting-statement',
  { no: column.integer },
  `SELECT no::int AS no FROM cooperation_statements
    WHERE cooperation_id = $1 AND year = $2 AND state = 'stated' AND member_id <> $3`,
);

export const ANSWER_STATEMENT = defineStatement(
  'fulfilment.answer-statement',
  { no: column.integer },
  `INSERT INTO cooperation_answers (cooperation_id, year, no, member_id, confirms, note, person_name)
   VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING no::int AS no`,
);

/** Confirmed once each other party has; contested by the first that does not. */
export const SETTLE_STATEMENT = defineStatement(
  'fulfilment.settle-statement',
  { no: column.integer },
  `UPDATE cooperation_statements t SET state = CASE WHEN $4 THEN 'confirmed' ELSE 'contested' END
    WHERE t.cooperation_id = $1 AND t.year = $2 AND t.no = $3 AND t.state = 'stated' AND (NOT $4 OR NOT EXISTS (
      SELECT FROM cooperation_parties p WHERE p.cooperation_id = $1 AND p.member_id <> t.member_id AND NOT EXISTS (
        SELECT FROM cooperation_answers a
         WHERE a.cooperation_id = $1 AND a.year = $2 AND a.no = $3 AND a.member_id = p.member_id AND a.confirms)))
   RETURNING t.no::int AS no`,
);
