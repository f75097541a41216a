import { Injectable } from '@nestjs/common';
import { Affiliations } from '@wanchang/identity';
import { Clock, Facts, platformErrors, Transactional, type Actor } from '@wanchang/platform';
import type { Member, MemberFile } from '../domain/member';
import { membershipErrors } from '../domain/membership.errors';
import { registrationProblems, toMemberFile, type Registration } from '../domain/registration';
import { standingStates } from '../domain/standing.states';
import { unitAdmitted } from '../membership.facts';
import { Members } from '../persistence/members';
import { StandingHistory } from '../persistence/standing-history';

export interface Admission {
  readonly registration: Registration;
  /** People with an account who may act for the unit from this moment on, as its administrators. */
  readonly administrators: readonly string[];
  /** On record: the approval by its number. */
  readonly reason: string;
}

/**
 * Makes a unit a member by decision, in the transaction of that decision (R10.5): who may decide is the caller's to know.
 * A unit that was expelled or withdrew comes back with its history; any other that is registered stays as it is.
 */
@Injectable()
export class AdmitMember {
  constructor(
    private readonly members: Members,
    private readonly history: StandingHistory,
    private readonly affiliations: Affiliations,
    private readonly facts: Facts,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError platform.validation-failed, membership.credit-code-taken, membership.name-taken */
  @Transactional()
  async execute(
    { registration, administrators, reason }: Admission,
    actor: Actor,
  ): Promise<Member> {
    const today = await this.clock.today();
    const file = { ...toMemberFile(registration), joinedYear: Number(today.slice(0, 4)) };
    const fields = registrationProblems(registration, file, today);
    if (fields.length > 0)
      throw platformErrors('validation-failed', { args: { count: fields.length }, fields });
    const former = await this.members.find(file);
    const member = former
      ? await this.readmit(former, file)
      : await this.members.insert(file, 'active');
    const from = former?.standing ?? null;
    await this.history.record(member.id, { from, to: 'active', reason }, actor.personId);
    for (const personId of administrators)
      await this.affiliations.add(personId, member.id, 'administrator');
    await this.facts.record(unitAdmitted, { memberId: member.id, from, reason }, actor);
    return member;
  }

  private async readmit({ id, standing, version }: Member, file: MemberFile): Promise<Member> {
    const to = standingStates.next(standing, 'readmit');
    if (!to) throw membershipErrors(file.creditCode ? 'credit-code-taken' : 'name-taken');
    await this.members.update(id, version, file);
    return this.members.changeStanding(id, version + 1, standing, to);
  }
}
