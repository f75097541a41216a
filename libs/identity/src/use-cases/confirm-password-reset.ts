import { Injectable } from '@nestjs/common';
import { Facts, Transactional } from '@wanchang/platform';
import { assertUncommon } from '../credentials/common-passwords';
import { identityErrors } from '../domain/identity.errors';
import { guessesAt } from '../domain/limits';
import { passwordReset } from '../identity.facts';
import { Credentials } from '../persistence/credentials';
import { PasswordResets } from '../persistence/password-resets';
import { People } from '../persistence/people';
import { Throttle } from '../persistence/throttle';

/** The link works once; every session, API token and link of before ends with it. */
@Injectable()
export class ConfirmPasswordReset {
  constructor(
    private readonly resets: PasswordResets,
    private readonly people: People,
    private readonly credentials: Credentials,
    private readonly throttle: Throttle,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError identity.link-invalid, identity.password-common */
  @Transactional()
  async execute(secret: string, newPassword: string): Promise<void> {
    assertUncommon(newPassword, 'newPassword');
    const personId = await this.resets.use(secret);
    if (!personId) throw identityErrors('link-invalid');
    await this.people.setPassword(personId, newPassword);
    await this.credentials.revoke(personId, { keptSession: null, keepTokens: false });
    await this.forgetGuesses(personId);
    await this.facts.record(passwordReset, { personId }, null);
  }

  /** Whoever guessed at the account must not keep its owner out any longer. */
  private async forgetGuesses(personId: string): Promise<void> {
    const person = await this.people.byId(personId);
    const identifiers = [person?.email, person?.mobile].filter((each) => typeof each === 'string');
    for (const account of [personId, ...identifiers])
      await this.throttle.forget(guessesAt(account));
  }
}
