import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Facts, Transactional } from '@wanchang/platform';
import { stepReassigned } from '../approvals.facts';
import { approvalsErrors } from '../domain/approvals.errors';
import { ofApproval } from '../of-approval';
import { Approvals } from '../persistence/approvals';
import { UnitRules } from '../persistence/unit-rules';

export interface Reassignment {
  readonly personId: string;
  readonly reason: string;
}

/** An administrator gives the present step to somebody else, on record: the way out where its approvers are gone. */
@Injectable()
export class ReassignStep {
  constructor(
    private readonly approvals: Approvals,
    private readonly rules: UnitRules,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError approvals.approval-not-found, .already-decided, .delegate-not-of-the-unit, .nobody-can-decide */
  @Transactional()
  async execute(id: string, { personId, reason }: Reassignment, actor: MemberActor): Promise<void> {
    const approval = await this.approvals.lock(id, actor.member.id);
    if (approval.state !== 'waiting') throw approvalsErrors('already-decided');
    const people = await this.rules.people(actor.member.id);
    if (!people.some((one) => one.personId === personId))
      throw approvalsErrors('delegate-not-of-the-unit');
    await this.approvals.reassign(approval, personId);
    const told = (await this.approvals.deciders(id)).map((decider) => decider.personId);
    if (told.length === 0)
      throw approvalsErrors('nobody-can-decide', { args: { step: approval.step } });
    const given = { ...ofApproval(approval), told, reason, personId };
    await this.facts.record(stepReassigned, given, actor);
  }
}
