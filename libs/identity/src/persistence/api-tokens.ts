import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { Database, type Actor } from '@wanchang/platform';
import { hashSecret, newSecret } from '../credentials/secrets';
import {
  ADD_TOKEN,
  LOCK_PERSON,
  REVOKE_TOKEN,
  REVOKE_TOKENS,
  VALID_TOKENS,
  type ApiToken,
} from './api-token.statements';

export type { ApiToken } from './api-token.statements';

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
    return this.database.query(VALID_TOKENS, [personId]);
  }

  /** Like {@link of}, and the person gets no other before this transaction ends. */
  async lockOf(personId: string): Promise<ApiToken[]> {
    await this.database.execute(LOCK_PERSON, [personId]);
    return this.of(personId);
  }

  /** The token itself is returned here and never again. */
  async insert(actor: Actor, name: string, expiresInDays: number): Promise<NewApiToken> {
    const id = newId();
    const token = PREFIX + newSecret();
    const row = await this.database.one(ADD_TOKEN, [
      ...[id, hashSecret(token), actor.personId, actor.tenantId],
      ...[name, expiresInDays],
    ]);
    return { id, name, token, expiresAt: row!.expiresAt };
  }

  async revokeAll(personId: string): Promise<void> {
    await this.database.execute(REVOKE_TOKENS, [personId]);
  }

  /** False where the person has no such token that is valid. */
  async revoke(id: string, personId: string): Promise<boolean> {
    return (await this.database.execute(REVOKE_TOKEN, [id, personId])) === 1;
  }
}
