import { Injectable } from '@nestjs/common';
import { Facts, Transactional, type Actor } from '@wanchang/platform';
import { PasswordGate } from '../credentials/password-gate';
import { identityErrors } from '../domain/identity.errors';
import { passwordLimits } from '../domain/limits';
import { assertPresent } from '../domain/presence';
import { passwordChanged } from '../identity.facts';
import { People } from '../persistence/people';
import { Sessions } from '../persistence/sessions';

/** A new password ends every other session of the person. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly people: People,
    private readonly sessions: Sessions,
    private readonly gate: PasswordGate,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError identity.wrong-current-password, identity.too-many-attempts, identity.session-required */
  async execute(actor: Actor, currentPassword: string, newPassword: string): Promise<void> {
    assertPresent(actor);
    const stored = await this.people.passwordHash(actor.personId);
    const limits = passwordLimits(actor.personId);
    if (!(await this.gate.opens(stored, currentPassword, limits))) {
      throw identityErrors('wrong-current-password');
    }
    await this.change(actor, newPassword);
  }

  @Transactional()
  private async change(actor: Actor, newPassword: string): Promise<void> {
    await this.people.setPassword(actor.personId, newPassword);
    await this.sessions.revokeOthers(actor.personId, actor.sessionId);
    await this.facts.record(passwordChanged, { personId: actor.personId }, actor);
  }
}
