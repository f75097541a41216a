import { Injectable } from '@nestjs/common';
import { identityErrors } from '../domain/identity.errors';
import { parseIdentifier } from '../domain/identifier';
import { passwordMatches } from '../credentials/password';
import { LoginThrottle } from '../persistence/login-throttle';
import { People } from '../persistence/people';
import { Sessions } from '../persistence/sessions';

export interface SignInAttempt {
  readonly identifier: string;
  readonly password: string;
  readonly address: string;
  readonly userAgent: string;
}

/** Opens a session for an account and its password. Tells nobody which of the two was wrong. */
@Injectable()
export class SignIn {
  constructor(
    private readonly people: People,
    private readonly sessions: Sessions,
    private readonly throttle: LoginThrottle,
  ) {}

  /** @returns the secret for the session cookie. @throws DomainError identity.wrong-credentials, identity.too-many-attempts */
  async execute({
    identifier,
    password,
    address,
    userAgent,
  }: SignInAttempt): Promise<{ secret: string; personId: string }> {
    const parsed = parseIdentifier(identifier);
    const account = 'email' in parsed ? parsed.email : parsed.mobile;
    const seconds = await this.throttle.wait(account, address);
    if (seconds > 0) throw identityErrors('too-many-attempts', { args: { seconds } });
    const person = await this.people.byIdentifier(parsed);
    if (!(await passwordMatches(password, person?.passwordHash ?? null)) || !person) {
      await this.throttle.failed(account, address);
      throw identityErrors('wrong-credentials');
    }
    await this.throttle.succeeded(account);
    return { secret: await this.sessions.open(person.id, userAgent), personId: person.id };
  }
}
