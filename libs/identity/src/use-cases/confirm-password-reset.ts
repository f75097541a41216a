import { Injectable } from '@nestjs/common';
import { Facts, Transactional } from '@wanchang/platform';
import { identityErrors } from '../domain/identity.errors';
import { passwordLimits } from '../domain/limits';
import { passwordReset } from '../identity.facts';
import { PasswordResets } from '../persistence/password-resets';
import { People } from '../persistence/people';
import { Sessions } from '../persistence/sessions';
import { Throttle } from '../persistence/throttle';

/** The link works once and takes the person's other links with it; every session of before ends. */
@Injectable()
export class ConfirmPasswordReset {
  constructor(
    private readonly resets: PasswordResets,
    private readonly people: People,
    private readonly sessions: Sessions,
    private readonly throttle: Throttle,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError identity.link-invalid */
  @Transactional()
  async execute(secret: string, newPassword: string): Promise<void> {
    const personId = await this.resets.use(secret);
    if (!personId) throw identityErrors('link-invalid');
    await this.people.setPassword(personId, newPassword);
    await this.sessions.revokeOthers(personId, null);
    await this.forgetGuesses(personId);
    await this.facts.record(passwordReset, { personId }, null);
  }

  /** Whoever guessed at the account must not keep its owner out any longer. */
  private async forgetGuesses(personId: string): Promise<void> {
    const person = await this.people.byId(personId);
    const identifiers = [person?.email, person?.mobile].filter((each) => typeof each === 'string');
    for (const account of [personId, ...identifiers]) {
      await this.throttle.forgive(personId, passwordLimits(account));
    }
  }
}
