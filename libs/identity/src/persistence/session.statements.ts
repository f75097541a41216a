import { column, defineStatement, type RowOf } from '@wanchang/platform';

/** $1 id, $2 hash of the secret, $3 person, $4 browser, $5 days: for the unit used last, or the first. */
export const OPEN_SESSION = defineStatement(
  'identity.open-session',
  {},
  `INSERT INTO sessions (id, token_hash, person_id, user_agent, expires_at, member_id)
   VALUES ($1, $2, $3, $4, now() + make_interval(days => $5), (
     SELECT a.member_id FROM affiliations a
       LEFT JOIN LATERAL (SELECT max(s.last_seen_at) AS seen FROM sessions s
                           WHERE s.person_id = a.person_id AND s.member_id = a.member_id) used ON true
      WHERE a.person_id = $3 AND a.ended_at IS NULL
      ORDER BY used.seen DESC NULLS LAST, a.joined_at LIMIT 1))`,
);

/** Of person $1, last used first. */
export const OPEN_SESSIONS = defineStatement(
  'identity.open-sessions',
  {
    id: column.uuid,
    createdAt: column.instant,
    lastSeenAt: column.instant,
    userAgent: column.text(),
  },
  `SELECT id, created_at AS "createdAt", last_seen_at AS "lastSeenAt", user_agent AS "userAgent" FROM sessions
    WHERE person_id = $1 AND revoked_at IS NULL AND expires_at > now() ORDER BY last_seen_at DESC LIMIT 100`,
);
export type Session = RowOf<typeof OPEN_SESSIONS>;

export const REVOKE_SESSION = defineStatement(
  'identity.revoke-session',
  {},
  `UPDATE sessions SET revoked_at = now() WHERE id = $1 AND person_id = $2 AND revoked_at IS NULL`,
);

/** All of person $1 but session $2 (null: all). */
export const REVOKE_OTHER_SESSIONS = defineStatement(
  'identity.revoke-other-sessions',
  {},
  `UPDATE sessions SET revoked_at = now()
    WHERE person_id = $1 AND id IS DISTINCT FROM $2 AND revoked_at IS NULL`,
);

/** Session $1 of person $2 acts for unit $3, if the person belongs to it. */
export const ACT_FOR_UNIT = defineStatement(
  'identity.act-for-unit',
  {},
  `UPDATE sessions SET member_id = $3 WHERE id = $1 AND person_id = $2 AND EXISTS (
     SELECT FROM affiliations WHERE person_id = $2 AND member_id = $3 AND ended_at IS NULL)`,
);
