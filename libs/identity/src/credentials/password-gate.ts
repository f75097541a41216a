import { Injectable } from '@nestjs/common';
import { identityErrors } from '../domain/identity.errors';
import type { Limit } from '../domain/limits';
import { Throttle } from '../persistence/throttle';
import { passwordMatches } from './password';

/** Asks for a password, and limits guessing. */
@Injectable()
export class PasswordGate {
  constructor(private readonly throttle: Throttle) {}

  /**
   * Not within a transaction: a wrong guess has to count even when what it was for is undone.
   * @param stored null for an account that does not exist, which takes just as long
   * @throws DomainError identity.too-many-attempts
   */
  async opens(stored: string | null, password: string, limits: readonly Limit[]): Promise<boolean> {
    const { attemptId, wait } = await this.throttle.admit(limits);
    if (wait > 0) throw identityErrors('too-many-attempts', { args: { seconds: wait } });
    if (!(await passwordMatches(password, stored))) return false;
    await this.throttle.forgive(attemptId, limits);
    return true;
  }
}
