import { actorParts } from './actor-part';

/** Marks of use may lag this far behind, so that reading does not cost a write for each request. */
const SEEN_LAG = `interval '5 minutes'`;

const SESSION = `
  SELECT 'session' AS kind, id, token_hash, person_id, member_id, last_seen_at AS seen FROM sessions
   WHERE revoked_at IS NULL AND expires_at > now()`;

const TOKEN = `
  SELECT 'token' AS kind, id, token_hash, person_id, member_id, coalesce(last_used_at, '-infinity') AS seen
    FROM api_tokens WHERE revoked_at IS NULL AND expires_at > now()`;

interface Statement {
  readonly name: string;
  readonly sql: string;
}

/** Who makes a request, in one statement: what identity knows, and what other libraries add to it. */
export interface ActorStatements {
  /** $1: hashes of secrets. */
  readonly ofSessions: Statement;
  readonly ofTokens: Statement;
  /** $1: ids of sessions, $2: ids of tokens. */
  readonly again: Statement;
}

/** Of the parts that are defined by now. */
export function actorStatements(): ActorStatements {
  return {
    ofSessions: {
      name: 'actors-of-sessions',
      sql: actorsOf(`${SESSION} AND token_hash = ANY($1)`),
    },
    ofTokens: { name: 'actors-of-tokens', sql: actorsOf(`${TOKEN} AND token_hash = ANY($1)`) },
    again: {
      name: 'actors-again',
      sql: actorsOf(`${SESSION} AND id = ANY($1) UNION ALL ${TOKEN} AND id = ANY($2)`),
    },
  };
}

function actorsOf(credentials: string): string {
  const parts = actorParts();
  return `
SELECT credential.kind, credential.id AS "credentialId", credential.token_hash AS "tokenHash",
       credential.seen < now() - ${SEEN_LAG} AS stale,
       person.id AS "personId", person.name AS "personName", person.locale
       ${parts.map(({ name }) => `, "part ${name}".value AS "${name}"`).join('')}
  FROM (${credentials}) AS credential
  JOIN persons AS person ON person.id = credential.person_id AND person.disabled_at IS NULL
  LEFT JOIN affiliations AS affiliation
         ON affiliation.person_id = credential.person_id AND affiliation.member_id = credential.member_id
        AND affiliation.ended_at IS NULL
  ${parts.map(({ name, sql }) => `LEFT JOIN LATERAL (${sql}) AS "part ${name}" ON true`).join('\n')}`;
}

export const MARK_SESSIONS = `
UPDATE sessions SET last_seen_at = now() WHERE id = $1 AND last_seen_at < now() - ${SEEN_LAG}`;

export const MARK_TOKENS = `
UPDATE api_tokens SET last_used_at = now()
 WHERE id = $1 AND coalesce(last_used_at, '-infinity') < now() - ${SEEN_LAG}`;
