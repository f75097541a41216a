import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { Audit, Database, Transactional, type Actor } from '@wanchang/platform';
import { identityErrors } from '../domain/identity.errors';
import { assertPresent } from '../domain/presence';
import { hashSecret, newSecret } from '../credentials/secrets';

export interface ApiToken {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
  readonly expiresAt: Date;
}

/** Marks our tokens, so that a leaked one can be recognised. */
const PREFIX = 'wct_';
const MAX_TOKENS = 20;

/** Tokens for machines: each acts as its person, for the unit that person acted for when making it. */
@Injectable()
export class ApiTokens {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  of(personId: string): Promise<ApiToken[]> {
    return this.database.query(
      `SELECT id, name, created_at AS "createdAt", last_used_at AS "lastUsedAt", expires_at AS "expiresAt" FROM api_tokens
        WHERE person_id = $1 AND revoked_at IS NULL AND expires_at > now() ORDER BY created_at DESC`,
      [personId],
    );
  }

  /** The token itself is returned here and never again. @throws DomainError identity.too-many-tokens, identity.session-required */
  @Transactional()
  async create(actor: Actor, name: string, expiresInDays: number) {
    assertPresent(actor);
    // One at a time, so that two requests at once do not both find room for one more.
    await this.database.query(`SELECT 1 FROM persons WHERE id = $1 FOR UPDATE`, [actor.personId]);
    const existing = await this.of(actor.personId);
    if (existing.length >= MAX_TOKENS)
      throw identityErrors('too-many-tokens', { args: { limit: MAX_TOKENS } });
    const id = newId();
    const token = PREFIX + newSecret();
    const [row] = await this.database.query<{ expiresAt: Date }>(
      `INSERT INTO api_tokens (id, token_hash, person_id, member_id, name, expires_at)
       VALUES ($1, $2, $3, $4, $5, now() + make_interval(days => $6)) RETURNING expires_at AS "expiresAt"`,
      [id, hashSecret(token), actor.personId, actor.tenantId, name, expiresInDays],
    );
    await this.audit.record('identity.token-created', id, actor);
    return { id, name, token, expiresAt: row!.expiresAt };
  }

  /** @throws DomainError identity.token-not-found */
  @Transactional()
  async revoke(actor: Actor, id: string): Promise<void> {
    const revoked = await this.database.execute(
      `UPDATE api_tokens SET revoked_at = now() WHERE id = $1 AND person_id = $2 AND revoked_at IS NULL`,
      [id, actor.personId],
    );
    if (revoked === 0) throw identityErrors('token-not-found');
    await this.audit.record('identity.token-revoked', id, actor);
  }
}
