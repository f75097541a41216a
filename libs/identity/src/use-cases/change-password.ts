import { Injectable } from '@nestjs/common';
import { Facts, Transactional, type Actor } from '@wanchang/platform';
import { assertUncommon } from '../credentials/common-passwords';
import { PasswordGate } from '../credentials/password-gate';
import { identityErrors } from '../domain/identity.errors';
import { passwordLimits } from '../domain/limits';
import { assertPresent } from '../domain/presence';
import { passwordChanged } from '../identity.facts';
import { Credentials } from '../persistence/credentials';
import { People } from '../persistence/people';

export interface PasswordChange {
  readonly currentPassword: string;
  readonly newPassword: string;
  /** Machines go on with the tokens that they have. */
  readonly keepTokens: boolean;
}

/** A new password ends whatever else opens the account: other sessions, reset links and, unless kept, API tokens. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly people: People,
    private readonly credentials: Credentials,
    private readonly gate: PasswordGate,
    private readonly facts: Facts,
  ) {}

  /**
   * @throws DomainError identity.wrong-current-password, identity.too-many-attempts, identity.session-required,
   * identity.password-common
   */
  async execute(actor: Actor, asked: PasswordChange): Promise<void> {
    assertPresent(actor);
    assertUncommon(asked.newPassword, 'newPassword');
    const stored = await this.people.passwordHash(actor.personId);
    const limits = passwordLimits(actor.personId);
    if (!(await this.gate.opens(stored, asked.currentPassword, limits))) {
      throw identityErrors('wrong-current-password');
    }
    await this.change(actor, asked);
  }

  @Transactional()
  private async change(actor: Actor, { newPassword, keepTokens }: PasswordChange): Promise<void> {
    const { personId, sessionId } = actor;
    await this.people.setPassword(personId, newPassword);
    await this.credentials.revoke(personId, { keptSession: sessionId, keepTokens });
    await this.facts.record(passwordChanged, { personId }, actor);
  }
}
