import { Injectable } from '@nestjs/common';
import { RecordsNothing } from '@wanchang/platform';
import { PasswordGate } from '../credentials/password-gate';
import { identityErrors } from '../domain/identity.errors';
import { accountOf, parseIdentifier } from '../domain/identifier';
import { signInLimits } from '../domain/limits';
import { Devices } from '../persistence/devices';
import { People } from '../persistence/people';
import { Sessions } from '../persistence/sessions';

export interface SignInAttempt {
  readonly identifier: string;
  readonly password: string;
  readonly address: string;
  readonly userAgent: string;
  /** What the device was given when an account was signed in on it. */
  readonly device: string | null;
}

export interface SignedIn {
  readonly personId: string;
  /** For the session cookie. */
  readonly secret: string;
  /** For the device, which it knows the account by; null where it has it. */
  readonly device: string | null;
}

/** Opens a session for an account and its password. Does not say which of the two was wrong. */
@Injectable()
@RecordsNothing('a session is its own record')
export class SignIn {
  constructor(
    private readonly people: People,
    private readonly sessions: Sessions,
    private readonly devices: Devices,
    private readonly gate: PasswordGate,
  ) {}

  /** @throws DomainError identity.wrong-credentials, identity.too-many-attempts */
  async execute(attempt: SignInAttempt): Promise<SignedIn> {
    const { password, address, userAgent } = attempt;
    const identifier = parseIdentifier(attempt.identifier);
    const person = await this.people.byIdentifier(identifier);
    const device =
      person && attempt.device && (await this.devices.known(person.id, attempt.device));
    const limits = signInLimits(accountOf(identifier), address, device);
    const right = await this.gate.opens(person?.passwordHash ?? null, password, limits);
    if (!right || !person) throw identityErrors('wrong-credentials');
    return {
      personId: person.id,
      secret: await this.sessions.open(person.id, userAgent),
      device: device ? null : await this.devices.add(person.id, attempt.device),
    };
  }
}
