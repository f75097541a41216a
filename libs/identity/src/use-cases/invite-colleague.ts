import { Injectable } from '@nestjs/common';
import type { Locale } from '@wanchang/kernel';
import {
  Facts,
  platformErrors,
  refusal,
  Settings,
  Transactional,
  type Actor,
} from '@wanchang/platform';
import { secretariat } from '../access/secretariat';
import type { UnitRole } from '../domain/roles';
import { identityErrors } from '../domain/identity.errors';
import { normaliseEmail } from '../domain/identifier';
import { invitationLimits } from '../domain/limits';
import { colleagueInvited } from '../identity.facts';
import { Affiliations } from '../persistence/affiliations';
import { Invitations } from '../persistence/invitations';
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
    private readonly affiliations: Affiliations,
    private readonly invitations: Invitations,
    private readonly facts: Facts,
    private readonly settings: Settings,
    private readonly throttle: Throttle,
  ) {}

  /** @throws DomainError identity.already-colleague, platform.too-many-requests */
  @Transactional()
  async execute(invitation: Invitation, actor: Actor | null): Promise<{ id: string }> {
    const { memberId, role } = invitation;
    const email = normaliseEmail(invitation.email);
    if (actor && refusal([secretariat], actor)) await this.limit(memberId, email);
    if (await this.affiliations.hasColleague(memberId, email))
      throw identityErrors('already-colleague');
    const { id, secret } = await this.invitations.replace({
      ...{ memberId, email, role, invitedBy: actor?.personId ?? null, validDays: VALID_DAYS },
    });
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
}
