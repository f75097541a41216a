import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Facts, Transactional } from '@wanchang/platform';
import { approvalRefused } from '../approvals.facts';
import { ChangedBasis } from '../changed-basis';
import { byName, HeldStep, type SeenStep } from '../held-step';
import { ofApproval } from '../of-approval';
import { Approvals } from '../persistence/approvals';

/** Says no to a step, with the reason: nothing is done. */
@Injectable()
export class RefuseStep {
  constructor(
    private readonly approvals: Approvals,
    private readonly held: HeldStep,
    private readonly changes: ChangedBasis,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError approvals.approval-not-found, .already-decided, .content-changed, .own-approval, .not-an-approver */
  @Transactional()
  async execute(id: string, seen: SeenStep, comment: string, actor: MemberActor): Promise<void> {
    const { approval, decider } = await this.held.take(id, seen, actor);
    const concerned = await this.changes.concerned(approval);
    await this.approvals.decide(approval, { verdict: 'refused', comment }, decider);
    await this.approvals.close(approval, 'refuse');
    const told = concerned.filter((person) => person !== actor.personId);
    const { step } = approval;
    const refused = { ...ofApproval(approval), step, by: byName(decider), comment, told };
    await this.facts.record(approvalRefused, refused, actor);
  }
}
