import { Injectable } from '@nestjs/common';
import { Audit, Transactional, type Actor } from '@wanchang/platform';
import { identityErrors } from '../domain/identity.errors';
import { passwordMatches } from '../credentials/password';
import { People } from '../persistence/people';
import { Sessions } from '../persistence/sessions';

/** A new password ends every other session of the person. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly people: People,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError identity.wrong-current-password */
  @Transactional()
  async execute(actor: Actor, currentPassword: string, newPassword: string): Promise<void> {
    const stored = await this.people.passwordHash(actor.personId);
    if (!(await passwordMatches(currentPassword, stored)))
      throw identityErrors('wrong-current-password');
    await this.people.setPassword(actor.personId, newPassword);
    await this.sessions.revokeOthers(actor.personId, actor.sessionId);
    await this.audit.record('identity.password-changed', actor.personId, actor);
  }
}
