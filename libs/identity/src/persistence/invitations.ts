import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { Database, mappingConstraints } from '@wanchang/platform';
import { hashSecret, newSecret } from '../credentials/secrets';
import { identityErrors } from '../domain/identity.errors';
import type { UnitRole } from '../domain/roles';
import {
  ADD_INVITATION,
  OPEN_INVITATION,
  REVOKE_INVITATION,
  REVOKE_INVITATION_TO,
  SENT_INVITATIONS,
  TAKE_INVITATION,
  type OpenInvitation,
  type SentInvitation,
} from './invitation.statements';

export type { OpenInvitation, SentInvitation } from './invitation.statements';

interface NewInvitation {
  readonly memberId: string;
  readonly email: string;
  readonly role: UnitRole;
  readonly invitedBy: string | null;
  readonly validDays: number;
}

/** Invitations that a unit has sent and that are not accepted yet. */
@Injectable()
export class Invitations {
  constructor(private readonly database: Database) {}

  of(memberId: string): Promise<SentInvitation[]> {
    return this.database.query(SENT_INVITATIONS, [memberId]);
  }

  /**
   * In place of the unit's open one to the same address. The secret is returned here and never again.
   * @throws DomainError identity.already-colleague when it has been accepted in this moment
   */
  async replace(invitation: NewInvitation): Promise<{ id: string; secret: string }> {
    const { memberId, email, role, invitedBy, validDays } = invitation;
    const id = newId();
    const secret = newSecret();
    await this.database.execute(REVOKE_INVITATION_TO, [memberId, email]);
    await mappingConstraints(
      { invitations_open_key: () => identityErrors('already-colleague') },
      () =>
        this.database.execute(ADD_INVITATION, [
          ...[id, hashSecret(secret), memberId, email, role],
          ...[invitedBy, validDays],
        ]),
    );
    return { id, secret };
  }

  /** What a link is for, or null when it opens nothing. */
  open(secret: string): Promise<OpenInvitation | null> {
    return this.database.one(OPEN_INVITATION, [hashSecret(secret)]);
  }

  /** Uses a link up; false when it was used before. */
  async take(secret: string): Promise<boolean> {
    return (await this.database.execute(TAKE_INVITATION, [hashSecret(secret)])) === 1;
  }

  /** False where the unit has no such invitation that is open. */
  async revoke(id: string, memberId: string): Promise<boolean> {
    return (await this.database.execute(REVOKE_INVITATION, [id, memberId])) === 1;
  }
}
