import { column, defineStatement, nullable, type RowOf } from '@wanchang/platform';

/** Of person $1, the newest first. */
export const VALID_TOKENS = defineStatement(
  'identity.valid-tokens',
  {
    id: column.uuid,
    name: column.text(),
    createdAt: column.instant,
    lastUsedAt: nullable(column.instant),
    expiresAt: column.instant,
  },
  `SELECT id, name, created_at AS "createdAt", last_used_at AS "lastUsedAt", expires_at AS "expiresAt" FROM api_tokens
    WHERE person_id = $1 AND revoked_at IS NULL AND expires_at > now() ORDER BY created_at DESC`,
);
export type ApiToken = RowOf<typeof VALID_TOKENS>;

/** Person $1 gets no other token before this transaction ends. */
export const LOCK_PERSON = defineStatement(
  'identity.lock-person',
  {},
  `SELECT FROM persons WHERE id = $1 FOR UPDATE`,
);

/** $1 id, $2 hash of the token, $3 person, $4 unit it acts for, $5 name, $6 days */
export const ADD_TOKEN = defineStatement(
  'identity.add-token',
  { expiresAt: column.instant },
  `INSERT INTO api_tokens (id, token_hash, person_id, member_id, name, expires_at)
   VALUES ($1, $2, $3, $4, $5, now() + make_interval(days => $6)) RETURNING expires_at AS "expiresAt"`,
);

/** Token $1 of person $2. */
export const REVOKE_TOKEN = defineStatement(
  'identity.revoke-token',
  {},
  `UPDATE api_tokens SET revoked_at = now() WHERE id = $1 AND person_id = $2 AND revoked_at IS NULL`,
);

/** All of person $1. */
export const REVOKE_TOKENS = defineStatement(
  'identity.revoke-tokens',
  {},
  `UPDATE api_tokens SET revoked_at = now() WHERE person_id = $1 AND revoked_at IS NULL`,
);
