import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { Database, type Actor } from '@wanchang/platform';
import { hashSecret, newSecret } from '../credentials/secrets';

export interface ApiToken {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
  readonly expiresAt: Date;
}

export interface NewApiToken {
  readonly id: string;
  readonly name: string;
  readonly token: string;
  readonly expiresAt: Date;
}

/** Marks our tokens, so that a leaked one can be recognised. */
const PREFIX = 'wct_';

/** Tokens for machines: each acts as its person, for the unit that person acted for when making it. */
@Injectable()
export class ApiTokens {
  constructor(private readonly database: Database) {}

  of(personId: string): Promise<ApiToken[]> {
    return this.database.query(
      `SELECT id, name, created_at AS "createdAt", last_used_at AS "lastUsedAt", expires_at AS "expiresAt" FROM api_tokens
        WHERE person_id = $1 AND revoked_at IS NULL AND expires_at > now() ORDER BY created_at DESC`,
      [personId],
    );
  }

  /** Like {@link of}, and the person gets no other before this transaction ends. */
  async lockOf(personId: string): Promise<ApiToken[]> {
    await this.database.query(`SELECT 1 FROM persons WHERE id = $1 FOR UPDATE`, [personId]);
    return this.of(personId);
  }

  /** The token itself is returned here and never again. */
  async insert(actor: Actor, name: string, expiresInDays: number): Promise<NewApiToken> {
    const id = newId();
    const token = PREFIX + newSecret();
    const [row] = await this.database.query<{ expiresAt: Date }>(
      `INSERT INTO api_tokens (id, token_hash, person_id, member_id, name, expires_at)
       VALUES ($1, $2, $3, $4, $5, now() + make_interval(days => $6)) RETURNING expires_at AS "expiresAt"`,
      [id, hashSecret(token), actor.personId, actor.member?.id ?? null, name, expiresInDays],
    );
    return { id, name, token, expiresAt: row!.expiresAt };
  }

  /** False where the person has no such token that is valid. */
  async revoke(id: string, personId: string): Promise<boolean> {
    const revoked = await this.database.execute(
      `UPDATE api_tokens SET revoked_at = now() WHERE id = $1 AND person_id = $2 AND revoked_at IS NULL`,
      [id, personId],
    );
    return revoked === 1;
  }
}
