import { Injectable } from '@nestjs/common';
import { Database } from '@wanchang/platform';
import type { UnitRole } from '../domain/roles';
import { hashSecret } from '../credentials/secrets';

export interface SentInvitation {
  readonly id: string;
  readonly email: string;
  readonly role: UnitRole;
  readonly expiresAt: Date;
  readonly invitedByName: string | null;
}

export interface OpenInvitation {
  readonly memberId: string;
  readonly email: string;
  readonly role: UnitRole;
  readonly personExists: boolean;
}

const OPEN = `token_hash = $1 AND accepted_at IS NULL AND revoked_at IS NULL AND expires_at > now()`;

/** Invitations that a unit has sent and that are not accepted yet. */
@Injectable()
export class Invitations {
  constructor(private readonly database: Database) {}

  of(memberId: string): Promise<SentInvitation[]> {
    return this.database.query(
      `SELECT i.id, i.email, i.role, i.expires_at AS "expiresAt", p.name AS "invitedByName"
         FROM invitations i LEFT JOIN persons p ON p.id = i.invited_by
        WHERE i.member_id = $1 AND i.accepted_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > now()
        ORDER BY i.created_at DESC LIMIT 200`,
      [memberId],
    );
  }

  /** What a link is for, or null when it opens nothing. */
  open(secret: string): Promise<OpenInvitation | null> {
    return this.database.one(
      `SELECT i.member_id AS "memberId", i.email, i.role, p.id IS NOT NULL AS "personExists"
         FROM invitations i LEFT JOIN persons p ON p.email = i.email WHERE ${OPEN}`,
      [hashSecret(secret)],
    );
  }

  /** Uses a link up; false when it was used before. */
  async take(secret: string): Promise<boolean> {
    const taken = await this.database.execute(
      `UPDATE invitations SET accepted_at = now() WHERE ${OPEN}`,
      [hashSecret(secret)],
    );
    return taken === 1;
  }

  /** False where the unit has no such invitation that is open. */
  async revoke(id: string, memberId: string): Promise<boolean> {
    const revoked = await this.database.execute(
      `UPDATE invitations SET revoked_at = now()
        WHERE id = $1 AND member_id = $2 AND accepted_at IS NULL AND revoked_at IS NULL`,
      [id, memberId],
    );
    return revoked === 1;
  }
}
