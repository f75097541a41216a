import type { Locale } from '@wanchang/kernel';
import {
  column,
  composeStatement,
  defineStatement,
  nullable,
  type Credential,
  type RowOfShape,
  type Statement,
} from '@wanchang/platform';
import { actorParts } from './actor-part';

/** Marks of use may lag this far behind, so that reading does not cost a write for each request. */
const SEEN_LAG = `interval '5 minutes'`;

const SESSION = `
  SELECT 'session' AS kind, id, token_hash, person_id, member_id, last_seen_at AS seen FROM sessions
   WHERE revoked_at IS NULL AND expires_at > now()`;

const TOKEN = `
  SELECT 'token' AS kind, id, token_hash, person_id, member_id, coalesce(last_used_at, '-infinity') AS seen
    FROM api_tokens WHERE revoked_at IS NULL AND expires_at > now()`;

const ROW = {
  kind: column.text<Credential['kind']>(),
  credentialId: column.uuid,
  tokenHash: column.bytes,
  /** Not marked as seen for some minutes. */
  stale: column.boolean,
  personId: column.uuid,
  personName: column.text(),
  locale: column.text<Locale>(),
};

/** With what each part read, by its name. */
export type ActorRow = RowOfShape<typeof ROW> & Readonly<Record<string, unknown>>;

/** Who makes a request, in one statement: what identity knows, and what other libraries add to it. */
export interface ActorStatements {
  /** $1: hashes of secrets. */
  readonly ofSessions: Statement<ActorRow>;
  readonly ofTokens: Statement<ActorRow>;
  /** $1: ids of sessions, $2: ids of tokens. */
  readonly again: Statement<ActorRow>;
}

/** Of the parts that are defined by now. */
export function actorStatements(): ActorStatements {
  return {
    ofSessions: actorsOf('of-sessions', `${SESSION} AND token_hash = ANY($1)`),
    ofTokens: actorsOf('of-tokens', `${TOKEN} AND token_hash = ANY($1)`),
    again: actorsOf('again', `${SESSION} AND id = ANY($1) UNION ALL ${TOKEN} AND id = ANY($2)`),
  };
}

function actorsOf(which: string, credentials: string): Statement<ActorRow> {
  const parts = actorParts();
  const shape = Object.fromEntries(
    parts.map(({ name }) => [name, nullable(column.json<unknown>())]),
  );
  return composeStatement<ActorRow>(
    `identity.actors-${which}`,
    { ...ROW, ...shape },
    `SELECT credential.kind, credential.id AS "credentialId", credential.token_hash AS "tokenHash",
       credential.seen < now() - ${SEEN_LAG} AS stale,
       person.id AS "personId", person.name AS "personName", person.locale
       ${parts.map(({ name }) => `, "part ${name}".value AS "${name}"`).join('')}
  FROM (${credentials}) AS credential
  JOIN persons AS person ON person.id = credential.person_id AND person.disabled_at IS NULL
  LEFT JOIN affiliations AS affiliation
         ON affiliation.person_id = credential.person_id AND affiliation.member_id = credential.member_id
        AND affiliation.ended_at IS NULL
  ${parts.map(({ name, sql }) => `LEFT JOIN LATERAL (${sql}) AS "part ${name}" ON true`).join('\n')}`,
    { prepared: true },
  );
}

export const MARK_SESSION = defineStatement(
  'identity.mark-session',
  {},
  `UPDATE sessions SET last_seen_at = now() WHERE id = $1 AND last_seen_at < now() - ${SEEN_LAG}`,
);

export const MARK_TOKEN = defineStatement(
  'identity.mark-token',
  {},
  `UPDATE api_tokens SET last_used_at = now()
    WHERE id = $1 AND coalesce(last_used_at, '-infinity') < now() - ${SEEN_LAG}`,
);
