import { Injectable } from '@nestjs/common';
import { Facts, Transactional } from '@wanchang/platform';
import { assertUncommon } from '../credentials/common-passwords';
import { PasswordGate } from '../credentials/password-gate';
import { identityErrors } from '../domain/identity.errors';
import { passwordLimits } from '../domain/limits';
import { invitationAccepted } from '../identity.facts';
import { Affiliations } from '../persistence/affiliations';
import { Invitations, type OpenInvitation } from '../persistence/invitations';
import { People } from '../persistence/people';
import { Sessions } from '../persistence/sessions';

export interface Acceptance {
  readonly secret: string;
  /** Who is signed in where the link was opened. */
  readonly personId?: string | null;
  readonly name?: string;
  /** Of the account to be made, or of the one that the invited address has. */
  readonly password?: string;
  readonly userAgent: string;
}

/**
 * Whoever holds the link joins the unit and is signed in. It makes a new account, but it opens no account that is there:
 * a link that was passed on must not sign in as the person it was meant for.
 */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly invitations: Invitations,
    private readonly people: People,
    private readonly affiliations: Affiliations,
    private readonly sessions: Sessions,
    private readonly gate: PasswordGate,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError identity.link-invalid */
  async view(secret: string): Promise<OpenInvitation> {
    const found = await this.invitations.open(secret);
    if (!found) throw identityErrors('link-invalid');
    return found;
  }

  /**
   * @returns the person's id, and the secret for the session cookie.
   * @throws DomainError identity.link-invalid, identity.details-required, identity.own-password-required,
   * identity.password-common,
   * identity.wrong-credentials, identity.too-many-attempts
   */
  async execute(acceptance: Acceptance): Promise<{ secret: string; personId: string }> {
    const invitation = await this.view(acceptance.secret);
    const known = await this.people.byEmail(invitation.email);
    if (known && known.id !== acceptance.personId) await this.prove(invitation.email, acceptance);
    const personId = await this.join(invitation, acceptance, known?.id ?? null);
    return { secret: await this.sessions.open(personId, acceptance.userAgent), personId };
  }

  private async prove(email: string, { password }: Acceptance): Promise<void> {
    if (!password) throw identityErrors('own-password-required');
    const account = await this.people.byIdentifier({ email });
    const right = await this.gate.opens(
      account?.passwordHash ?? null,
      password,
      passwordLimits(email),
    );
    if (!right) throw identityErrors('wrong-credentials');
  }

  @Transactional()
  private async join(
    { memberId, email, role }: OpenInvitation,
    { secret, name, password }: Acceptance,
    knownId: string | null,
  ): Promise<string> {
    if (!(await this.invitations.take(secret))) throw identityErrors('link-invalid');
    const personId = knownId ?? (await this.create(email, name, password));
    await this.affiliations.add(personId, memberId, role);
    await this.facts.record(invitationAccepted, { memberId, personId }, null);
    return personId;
  }

  private async create(email: string, name?: string, password?: string): Promise<string> {
    if (!name || !password) throw identityErrors('details-required');
    assertUncommon(password, 'password');
    return (await this.people.create({ name, email, password })).id;
  }
}
