import { column, defineStatement, nullable, type RowOf } from '@wanchang/platform';
import type { UnitRole } from '../domain/roles';

/** Of unit $1, the newest first. */
export const SENT_INVITATIONS = defineStatement(
  'identity.sent-invitations',
  {
    id: column.uuid,
    email: column.text(),
    role: column.text<UnitRole>(),
    expiresAt: column.instant,
    invitedByName: nullable(column.text()),
  },
  `SELECT i.id, i.email, i.role, i.expires_at AS "expiresAt", p.name AS "invitedByName"
     FROM invitations i LEFT JOIN persons p ON p.id = i.invited_by
    WHERE i.member_id = $1 AND i.accepted_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > now()
    ORDER BY i.created_at DESC LIMIT 200`,
);
export type SentInvitation = Readonly<RowOf<typeof SENT_INVITATIONS>>;

const OPEN = `token_hash = $1 AND accepted_at IS NULL AND revoked_at IS NULL AND expires_at > now()`;

/** What secret with hash $1 is for. */
export const OPEN_INVITATION = defineStatement(
  'identity.open-invitation',
  {
    memberId: column.uuid,
    email: column.text(),
    role: column.text<UnitRole>(),
    personExists: column.boolean,
  },
  `SELECT i.member_id AS "memberId", i.email, i.role, p.id IS NOT NULL AS "personExists"
     FROM invitations i LEFT JOIN persons p ON p.email = i.email WHERE ${OPEN}`,
);
export type OpenInvitation = Readonly<RowOf<typeof OPEN_INVITATION>>;

export const TAKE_INVITATION = defineStatement(
  'identity.take-invitation',
  {},
  `UPDATE invitations SET accepted_at = now() WHERE ${OPEN}`,
);

/** Invitation $1 of unit $2. */
export const REVOKE_INVITATION = defineStatement(
  'identity.revoke-invitation',
  {},
  `UPDATE invitations SET revoked_at = now()
    WHERE id = $1 AND member_id = $2 AND accepted_at IS NULL AND revoked_at IS NULL`,
);

/** That of unit $1 to address $2. */
export const REVOKE_INVITATION_TO = defineStatement(
  'identity.revoke-invitation-to',
  {},
  `UPDATE invitations SET revoked_at = now()
    WHERE member_id = $1 AND email = $2 AND accepted_at IS NULL AND revoked_at IS NULL`,
);

/** $1 id, $2 hash of the secret, $3 unit, $4 address, $5 role, $6 who invites, $7 days */
export const ADD_INVITATION = defineStatement(
  'identity.add-invitation',
  {},
  `INSERT INTO invitations (id, token_hash, member_id, email, role, invited_by, expires_at)
   VALUES ($1, $2, $3, $4, $5, $6, now() + make_interval(days => $7))`,
);
