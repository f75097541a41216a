import { Injectable } from '@nestjs/common';
import { newId, type Locale } from '@wanchang/kernel';
import {
  Database,
  Facts,
  mappingConstraints,
  platformErrors,
  Settings,
  Transactional,
  type Actor,
  type UnitRole,
} from '@wanchang/platform';
import { identityErrors } from '../domain/identity.errors';
import { normaliseEmail } from '../domain/identifier';
import { invitationLimits } from '../domain/limits';
import { hashSecret, newSecret } from '../credentials/secrets';
import { colleagueInvited } from '../identity.facts';
import { Throttle } from '../persistence/throttle';

export interface Invitation {
  readonly memberId: string;
  /** Shown in the mail. */
  readonly memberName: string;
  readonly email: string;
  readonly role: UnitRole;
  readonly locale?: Locale;
}

const VALID_DAYS = 14;

/** Invites a person into a member unit by mail. Inviting again replaces the open invitation. */
@Injectable()
export class InviteColleague {
  constructor(
    private readonly database: Database,
    private readonly facts: Facts,
    private readonly settings: Settings,
    private readonly throttle: Throttle,
  ) {}

  /** @throws DomainError identity.already-colleague, platform.too-many-requests */
  @Transactional()
  async execute(invitation: Invitation, actor: Actor | null): Promise<{ id: string }> {
    const { memberId, role } = invitation;
    const email = normaliseEmail(invitation.email);
    if (actor?.member) await this.limit(memberId, email);
    await this.refuseColleague(memberId, email);
    await this.database.query(
      `UPDATE invitations SET revoked_at = now()
        WHERE member_id = $1 AND email = $2 AND accepted_at IS NULL AND revoked_at IS NULL`,
      [memberId, email],
    );
    const id = newId();
    const secret = newSecret();
    await mappingConstraints(
      { invitations_open_key: () => identityErrors('already-colleague') },
      () =>
        this.database.query(
          `INSERT INTO invitations (id, token_hash, member_id, email, role, invited_by, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, now() + make_interval(days => $7))`,
          [id, hashSecret(secret), memberId, email, role, actor?.personId ?? null, VALID_DAYS],
        ),
    );
    await this.facts.record(
      colleagueInvited,
      {
        ...{ memberId, memberName: invitation.memberName, invitationId: id, role, email, secret },
        ...{ locale: invitation.locale ?? 'zh-CN', validDays: VALID_DAYS },
        link: `${this.settings.PUBLIC_URL}/join#${secret}`,
      },
      actor,
    );
    return { id };
  }

  /** The secretariat may register a hundred units in a row; a unit that did would be sending junk. */
  private async limit(memberId: string, email: string): Promise<void> {
    const { wait } = await this.throttle.admit(invitationLimits(memberId, email));
    if (wait > 0) throw platformErrors('too-many-requests', { args: { seconds: wait } });
  }

  private async refuseColleague(memberId: string, email: string): Promise<void> {
    const there = await this.database.one(
      `SELECT 1 FROM affiliations a JOIN persons p ON p.id = a.person_id
        WHERE a.member_id = $1 AND a.ended_at IS NULL AND p.email = $2`,
      [memberId, email],
    );
    if (there) throw identityErrors('already-colleague');
  }
}
