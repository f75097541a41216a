import { column, defineStatement, nullable, type RowOf } from '@wanchang/platform';
import type { UnitRole } from '../domain/roles';

/** Adds person $1 to unit $2 as $3, or takes back one who left. Never makes less of an administrator who is there. */
export const ADD_AFFILIATION = defineStatement(
  'identity.add-affiliation',
  {},
  `INSERT INTO affiliations (person_id, member_id, role) VALUES ($1, $2, $3)
   ON CONFLICT (person_id, member_id) DO UPDATE SET
     role = CASE WHEN affiliations.ended_at IS NULL THEN least(affiliations.role, excluded.role)
                 ELSE excluded.role END,
     joined_at = CASE WHEN affiliations.ended_at IS NULL THEN affiliations.joined_at ELSE now() END,
     ended_at = NULL`,
);

/** People of unit $1, administrators first. */
export const COLLEAGUES = defineStatement(
  'identity.colleagues',
  {
    personId: column.uuid,
    name: column.text(),
    email: nullable(column.text()),
    mobile: nullable(column.text()),
    role: column.text<UnitRole>(),
    joinedAt: column.instant,
  },
  `SELECT p.id AS "personId", p.name, p.email, p.mobile, a.role, a.joined_at AS "joinedAt"
     FROM affiliations a JOIN persons p ON p.id = a.person_id
    WHERE a.member_id = $1 AND a.ended_at IS NULL ORDER BY a.role, p.name, p.id`,
);
export type Colleague = RowOf<typeof COLLEAGUES>;

/** The administrators of unit $1 stay as they are until the transaction ends. */
export const LOCK_ADMINISTRATORS = defineStatement(
  'identity.lock-administrators',
  { id: column.uuid },
  `SELECT person_id AS id FROM affiliations
    WHERE member_id = $1 AND role = 'administrator' AND ended_at IS NULL ORDER BY person_id FOR UPDATE`,
);

export const END_AFFILIATION = defineStatement(
  'identity.end-affiliation',
  {},
  `UPDATE affiliations SET ended_at = now() WHERE person_id = $1 AND member_id = $2 AND ended_at IS NULL`,
);

/** Somebody of unit $1 whose address is $2. */
export const COLLEAGUE_WITH_EMAIL = defineStatement(
  'identity.colleague-with-email',
  {},
  `SELECT FROM affiliations a JOIN persons p ON p.id = a.person_id
    WHERE a.member_id = $1 AND a.ended_at IS NULL AND p.email = $2`,
);
