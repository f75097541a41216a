import { Injectable } from '@nestjs/common';
import {
  Audit,
  Database,
  Transactional,
  type MemberActor,
  type UnitRole,
} from '@wanchang/platform';
import { identityErrors } from '../domain/identity.errors';

export interface SentInvitation {
  readonly id: string;
  readonly email: string;
  readonly role: UnitRole;
  readonly expiresAt: Date;
  readonly invitedByName: string | null;
}

/** Invitations that a unit has sent and nobody has accepted yet. */
@Injectable()
export class Invitations {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  of(memberId: string): Promise<SentInvitation[]> {
    return this.database.query(
      `SELECT i.id, i.email, i.role, i.expires_at AS "expiresAt", p.name AS "invitedByName"
         FROM invitations i LEFT JOIN persons p ON p.id = i.invited_by
        WHERE i.member_id = $1 AND i.accepted_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > now()
        ORDER BY i.created_at DESC LIMIT 200`,
      [memberId],
    );
  }

  /** @throws DomainError identity.invitation-not-found */
  @Transactional()
  async revoke(actor: MemberActor, id: string): Promise<void> {
    const revoked = await this.database.execute(
      `UPDATE invitations SET revoked_at = now()
        WHERE id = $1 AND member_id = $2 AND accepted_at IS NULL AND revoked_at IS NULL`,
      [id, actor.member.id],
    );
    if (revoked === 0) throw identityErrors('invitation-not-found');
    await this.audit.record('identity.invitation-revoked', actor.member.id, actor, {
      invitationId: id,
    });
  }
}
