import { Injectable } from '@nestjs/common';
import { RecordsNothing } from '@wanchang/platform';
import { PasswordGate } from '../credentials/password-gate';
import { identityErrors } from '../domain/identity.errors';
import { accountOf, parseIdentifier } from '../domain/identifier';
import { signInLimits } from '../domain/limits';
import { People } from '../persistence/people';
import { Sessions } from '../persistence/sessions';

export interface SignInAttempt {
  readonly identifier: string;
  readonly password: string;
  readonly address: string;
  readonly userAgent: string;
}

/** Opens a session for an account and its password. Does not say which of the two was wrong. */
@Injectable()
@RecordsNothing('a session is its own record')
export class SignIn {
  constructor(
    private readonly people: People,
    private readonly sessions: Sessions,
    private readonly gate: PasswordGate,
  ) {}

  /** @returns the secret for the session cookie. @throws DomainError identity.wrong-credentials, identity.too-many-attempts */
  async execute(attempt: SignInAttempt): Promise<{ secret: string; personId: string }> {
    const { password, address, userAgent } = attempt;
    const identifier = parseIdentifier(attempt.identifier);
    const person = await this.people.byIdentifier(identifier);
    const limits = signInLimits(accountOf(identifier), address);
    const right = await this.gate.opens(person?.passwordHash ?? null, password, limits);
    if (!right || !person) throw identityErrors('wrong-credentials');
    return { secret: await this.sessions.open(person.id, userAgent), personId: person.id };
  }
}
