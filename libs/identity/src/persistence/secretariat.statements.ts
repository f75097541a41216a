import { column, defineStatement, nullable, type RowOf } from '@wanchang/platform';

/** The assignment is in force now. @param row an alias of `secretariat_assignments` */
export const inForce = (row: string) =>
  `${row}.starts_at <= now() AND (${row}.ends_at IS NULL OR ${row}.ends_at > now())`;

/** As JSON has it: instants are ISO 8601. */
interface AssignmentJson {
  readonly id: string;
  readonly office: string;
  readonly duty: string;
  readonly startsAt: string;
  readonly endsAt: string | null;
}

/** $1: those who serve or will, or those who served; $2 id to begin behind, null for the first page; at most $3. */
export const SECRETARIAT_PEOPLE = defineStatement(
  'identity.secretariat-people',
  {
    personId: column.uuid,
    name: column.text(),
    email: nullable(column.text()),
    mobile: nullable(column.text()),
    assignments: column.json<AssignmentJson[]>(),
  },
  `SELECT p.id AS "personId", p.name, p.email, p.mobile,
          jsonb_agg(jsonb_build_object('id', a.id, 'office', a.office, 'duty', a.duty,
                                       'startsAt', a.starts_at, 'endsAt', a.ends_at)
                    ORDER BY a.starts_at, a.id) AS assignments
     FROM secretariat_assignments a JOIN persons p ON p.id = a.person_id
    WHERE $2::uuid IS NULL OR p.id > $2
    GROUP BY p.id
   HAVING bool_or(a.ends_at IS NULL OR a.ends_at > now()) = $1::boolean
    ORDER BY p.id LIMIT $3`,
);
export type SecretariatPersonRow = RowOf<typeof SECRETARIAT_PEOPLE>;

/** The assignments without an end that grant right $1 stay as they are until the transaction ends. */
export const LOCK_LASTING_HOLDERS = defineStatement(
  'identity.lock-lasting-holders',
  { id: column.uuid },
  `SELECT a.id FROM secretariat_assignments a
     JOIN secretariat_duties d ON d.key = a.duty
     JOIN persons p ON p.id = a.person_id
    WHERE $1 = ANY(d.rights) AND a.starts_at <= now() AND a.ends_at IS NULL AND p.disabled_at IS NULL
    ORDER BY a.id FOR UPDATE OF a`,
);

/** One that has not begun ends as it begins, and so never was. */
export const END_ASSIGNMENT = defineStatement(
  'identity.end-assignment',
  { personId: column.uuid, office: column.text(), duty: column.text() },
  `UPDATE secretariat_assignments SET ends_at = greatest(now(), starts_at)
    WHERE id = $1 AND (ends_at IS NULL OR ends_at > greatest(now(), starts_at))
   RETURNING person_id AS "personId", office, duty`,
);
