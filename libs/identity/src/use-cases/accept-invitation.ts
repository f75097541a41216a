import { Injectable } from '@nestjs/common';
import { Audit, Database, Transactional, type UnitRole } from '@wanchang/platform';
import { identityErrors } from '../domain/identity.errors';
import { hashSecret } from '../credentials/secrets';
import { Affiliations } from '../persistence/affiliations';
import { People } from '../persistence/people';

export interface OpenInvitation {
  readonly memberId: string;
  readonly email: string;
  readonly role: UnitRole;
  readonly personExists: boolean;
}

interface Acceptance {
  readonly secret: string;
  readonly name?: string;
  readonly password?: string;
}

/** Whoever holds the link owns the mailbox: they join the unit, with a new account or the one they have. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly affiliations: Affiliations,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError identity.link-invalid */
  async view(secret: string): Promise<OpenInvitation> {
    const found = await this.database.one<OpenInvitation>(
      `SELECT i.member_id AS "memberId", i.email, i.role, p.id IS NOT NULL AS "personExists"
         FROM invitations i LEFT JOIN persons p ON p.email = i.email
        WHERE i.token_hash = $1 AND i.accepted_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > now()`,
      [hashSecret(secret)],
    );
    if (!found) throw identityErrors('link-invalid');
    return found;
  }

  /** @returns the person's id. @throws DomainError identity.link-invalid, identity.details-required */
  @Transactional()
  async execute({ secret, name, password }: Acceptance): Promise<string> {
    const { memberId, email, role } = await this.view(secret);
    const taken = await this.database.execute(
      `UPDATE invitations SET accepted_at = now() WHERE token_hash = $1 AND accepted_at IS NULL AND revoked_at IS NULL`,
      [hashSecret(secret)],
    );
    if (taken === 0) throw identityErrors('link-invalid');
    const known = await this.people.byEmail(email);
    if (!known && (!name || !password)) throw identityErrors('details-required');
    const person = known ?? (await this.people.create({ name: name!, email, password: password! }));
    await this.affiliations.add(person.id, memberId, role);
    await this.audit.record('identity.invitation-accepted', memberId, null, {
      personId: person.id,
    });
    return person.id;
  }
}
