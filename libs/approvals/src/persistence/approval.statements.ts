import type { UnitRole } from '@wanchang/identity';
import { column, defineStatement } from '@wanchang/platform';

/** Whoever else wants to decide something of approval $1 of unit $2 waits for this transaction. */
export const LOCK_APPROVAL = defineStatement(
  'approvals.lock-approval',
  {},
  `SELECT FROM approvals WHERE id = $1 AND member_id = $2 FOR UPDATE`,
);

/** $2 number of the step, $3 verdict, $4 by whom, $5 their name, $6 in whose place, $7 comment; once. */
export const DECIDE_STEP = defineStatement(
  'approvals.decide-step',
  {},
  `UPDATE approval_steps SET verdict = $3, decided_by = $4, decided_by_name = $5, for_person_id = $6, comment = $7,
          decided_at = clock_timestamp()
    WHERE approval_id = $1 AND no = $2 AND verdict IS NULL`,
);

/** $2 the state that follows, $3 why it is void. */
export const CLOSE_APPROVAL = defineStatement(
  'approvals.close-approval',
  {},
  `UPDATE approvals SET state = $2, closing = $3, closed_at = clock_timestamp() WHERE id = $1 AND state = 'waiting'`,
);

/** The step after $2. */
export const ADVANCE_APPROVAL = defineStatement(
  'approvals.advance-approval',
  {},
  `UPDATE approvals SET step = step + 1 WHERE id = $1 AND step = $2 AND state = 'waiting'`,
);

/** Nobody is reminded twice within an hour. */
export const NOTE_REMINDED = defineStatement(
  'approvals.note-reminded',
  {},
  `UPDATE approvals SET reminded_at = clock_timestamp()
    WHERE id = $1 AND state = 'waiting'
      AND (reminded_at IS NULL OR reminded_at <= clock_timestamp() - interval '1 hour')`,
);

/** Who can decide the present step of approval $1, and in whose place: their own first. */
export const DECIDERS = defineStatement(
  'approvals.deciders',
  { personId: column.uuid, name: column.text(), forPersonId: column.uuid, forName: column.text() },
  `SELECT d.person_id AS "personId", n.name, d.for_person_id AS "forPersonId", f.name AS "forName"
     FROM approval_deciders d JOIN person_names n ON n.id = d.person_id JOIN person_names f ON f.id = d.for_person_id
    WHERE d.approval_id = $1 ORDER BY d.person_id <> d.for_person_id, n.name, d.person_id, d.for_person_id`,
);

/** The people of unit $1 as they are now. */
export const UNIT_PEOPLE = defineStatement(
  'approvals.unit-people',
  {
    personId: column.uuid,
    name: column.text(),
    role: column.text<UnitRole>(),
  },
  `SELECT u.person_id AS "personId", n.name, u.role
     FROM unit_people u JOIN person_names n ON n.id = u.person_id WHERE u.member_id = $1 ORDER BY n.name, u.person_id`,
);
