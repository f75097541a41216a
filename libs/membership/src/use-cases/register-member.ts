import { Injectable } from '@nestjs/common';
import { InviteColleague } from '@wanchang/identity';
import {
  Clock,
  Facts,
  platformErrors,
  Transactional,
  type Actor,
  assertAllowed,
} from '@wanchang/platform';
import { memberRegistration } from '../access/secretariat.rights';
import type { Member } from '../domain/member';
import { registrationProblems, toMemberFile, type Registration } from '../domain/registration';
import { unitRegistered } from '../membership.facts';
import { Members } from '../persistence/members';
import { StandingHistory } from '../persistence/standing-history';

/** Registers a unit that is a member already: the conference has had members since 1994. */
@Injectable()
export class RegisterMember {
  constructor(
    private readonly members: Members,
    private readonly history: StandingHistory,
    private readonly invite: InviteColleague,
    private readonly facts: Facts,
    private readonly clock: Clock,
  ) {}

  /**
   * @param actor null for the operator's command line
   * @throws DomainError platform.validation-failed, membership.credit-code-taken, membership.name-taken
   */
  @Transactional()
  async execute(registration: Registration, actor: Actor | null): Promise<Member> {
    if (actor) assertAllowed([memberRegistration], actor);
    const file = toMemberFile(registration);
    const fields = registrationProblems(registration, file, await this.clock.today());
    if (fields.length > 0) {
      throw platformErrors('validation-failed', { args: { count: fields.length }, fields });
    }
    const member = await this.members.insert(file, 'active');
    const change = { from: null, to: member.standing, reason: null };
    await this.history.record(member.id, change, actor?.personId ?? null);
    await this.facts.record(unitRegistered, { memberId: member.id }, actor);
    await this.inviteAdministrator(registration, member, actor);
    return member;
  }

  private async inviteAdministrator(
    { administrator }: Registration,
    { id: memberId, nameZh: memberName }: Member,
    actor: Actor | null,
  ): Promise<void> {
    const email = administrator?.email;
    if (!email) return;
    await this.invite.execute({ memberId, memberName, email, role: 'administrator' }, actor);
  }
}
