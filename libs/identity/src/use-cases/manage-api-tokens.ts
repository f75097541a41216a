import { Injectable } from '@nestjs/common';
import { Facts, Transactional, type Actor } from '@wanchang/platform';
import { identityErrors } from '../domain/identity.errors';
import { assertPresent } from '../domain/presence';
import { tokenCreated, tokenRevoked } from '../identity.facts';
import { ApiTokens, type NewApiToken } from '../persistence/api-tokens';

const MAX_TOKENS = 20;

/** A person makes and revokes tokens for machines that act for them. */
@Injectable()
export class ManageApiTokens {
  constructor(
    private readonly tokens: ApiTokens,
    private readonly facts: Facts,
  ) {}

  /** The token itself is returned here and never again. @throws DomainError identity.too-many-tokens, identity.session-required */
  @Transactional()
  async create(actor: Actor, name: string, expiresInDays: number): Promise<NewApiToken> {
    assertPresent(actor);
    // One at a time, so that two requests at once do not both find room for one more.
    const existing = await this.tokens.lockOf(actor.personId);
    if (existing.length >= MAX_TOKENS)
      throw identityErrors('too-many-tokens', { args: { limit: MAX_TOKENS } });
    const created = await this.tokens.insert(actor, name, expiresInDays);
    await this.facts.record(tokenCreated, { tokenId: created.id }, actor);
    return created;
  }

  /** @throws DomainError identity.token-not-found */
  @Transactional()
  async revoke(actor: Actor, tokenId: string): Promise<void> {
    if (!(await this.tokens.revoke(tokenId, actor.personId)))
      throw identityErrors('token-not-found');
    await this.facts.record(tokenRevoked, { tokenId }, actor);
  }
}
