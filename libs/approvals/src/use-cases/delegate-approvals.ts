import { Injectable } from '@nestjs/common';
import type { DateString } from '@wanchang/kernel';
import type { MemberActor } from '@wanchang/membership';
import { Clock, Facts, Transactional } from '@wanchang/platform';
import { approvalDelegated, delegationEnded } from '../approvals.facts';
import { approvalsErrors } from '../domain/approvals.errors';
import { delegationProblems } from '../domain/delegation';
import { Delegations } from '../persistence/delegations';
import { UnitRules } from '../persistence/unit-rules';

export interface Absence {
  readonly toPersonId: string;
  readonly fromDay: DateString;
  readonly untilDay: DateString;
}

/** Somebody decides in one's place while one is away. A delegation is not passed on. */
@Injectable()
export class DelegateApprovals {
  constructor(
    private readonly delegations: Delegations,
    private readonly rules: UnitRules,
    private readonly facts: Facts,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError approvals.delegation-invalid, .delegate-not-of-the-unit, .already-delegated */
  @Transactional()
  async execute(absence: Absence, actor: MemberActor): Promise<void> {
    const delegation = { ...absence, fromPersonId: actor.personId };
    const fields = delegationProblems(delegation, await this.clock.today());
    if (fields.length > 0)
      throw approvalsErrors('delegation-invalid', { args: { count: fields.length }, fields });
    const people = await this.rules.people(actor.member.id);
    if (!people.some(({ personId }) => personId === absence.toPersonId))
      throw approvalsErrors('delegate-not-of-the-unit');
    const delegationId = await this.delegations.insert(actor.member.id, delegation);
    const of = { delegationId, ...absence, from: actor.personName };
    await this.facts.record(approvalDelegated, of, actor);
  }

  /** From this moment on. @throws DomainError approvals.delegation-not-found */
  @Transactional()
  async end(id: string, actor: MemberActor): Promise<void> {
    const ended = await this.delegations.end(id, actor.member.id, actor.personId);
    const { id: delegationId, toPersonId, fromDay, untilDay } = ended;
    const of = { delegationId, toPersonId, fromDay, untilDay, from: actor.personName };
    await this.facts.record(delegationEnded, of, actor);
  }
}
