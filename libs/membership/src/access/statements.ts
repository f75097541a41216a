/** Marks of use may lag this far behind, so that reading does not cost a write for each request. */
const SEEN_LAG = `interval '5 minutes'`;

const ACTOR = `
       p.id AS "personId", p.name AS "personName", p.locale, p.platform_role AS "platformRole",
       m.id AS "memberId", a.role, m.standing
  FROM credential c
  JOIN persons p ON p.id = c.person_id AND p.disabled_at IS NULL
  LEFT JOIN affiliations a
         ON a.person_id = c.person_id AND a.member_id = c.member_id AND a.ended_at IS NULL
  LEFT JOIN members m ON m.id = a.member_id`;

/** $1: hashes of the cookies' secrets. The unit counts only while the person belongs to it. */
export const ACTORS_OF_SESSIONS = {
  name: 'actors-of-sessions',
  sql: `
WITH credential AS (
  SELECT id, token_hash, person_id, member_id, last_seen_at AS seen FROM sessions
   WHERE token_hash = ANY($1) AND revoked_at IS NULL AND expires_at > now())
SELECT c.token_hash AS "tokenHash", c.id AS "credentialId", c.seen < now() - ${SEEN_LAG} AS stale, ${ACTOR}`,
};

/** $1: hashes of API tokens. */
export const ACTORS_OF_TOKENS = {
  name: 'actors-of-tokens',
  sql: `
WITH credential AS (
  SELECT id, token_hash, person_id, member_id, coalesce(last_used_at, '-infinity') AS seen FROM api_tokens
   WHERE token_hash = ANY($1) AND revoked_at IS NULL AND expires_at > now())
SELECT c.token_hash AS "tokenHash", c.id AS "credentialId", c.seen < now() - ${SEEN_LAG} AS stale, ${ACTOR}`,
};

/**
 * $1 connections, $2 sessions, $3 tokens, $4 units with access, $5 platform roles: the connections whose
 * credential would be given the very same access now, and some access at all.
 */
export const STILL_VALID = {
  name: 'connections-still-valid',
  sql: `
SELECT o.id
  FROM unnest($1::text[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[])
       AS o (id, session_id, token_id, member_id, platform_role)
  JOIN LATERAL (
    SELECT person_id, member_id FROM sessions
     WHERE id = o.session_id AND revoked_at IS NULL AND expires_at > now()
    UNION ALL
    SELECT person_id, member_id FROM api_tokens
     WHERE id = o.token_id AND revoked_at IS NULL AND expires_at > now()) c ON true
  JOIN persons p ON p.id = c.person_id AND p.disabled_at IS NULL
  LEFT JOIN affiliations a
         ON a.person_id = c.person_id AND a.member_id = c.member_id AND a.ended_at IS NULL
  LEFT JOIN active_members m ON m.id = a.member_id
 WHERE m.id IS NOT DISTINCT FROM o.member_id
   AND p.platform_role IS NOT DISTINCT FROM o.platform_role
   AND (m.id IS NOT NULL OR p.platform_role IS NOT NULL)`,
};

export const MARK_SESSIONS = `
UPDATE sessions SET last_seen_at = now() WHERE id = $1 AND last_seen_at < now() - ${SEEN_LAG}`;

export const MARK_TOKENS = `
UPDATE api_tokens SET last_used_at = now()
 WHERE id = $1 AND coalesce(last_used_at, '-infinity') < now() - ${SEEN_LAG}`;
