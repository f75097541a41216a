import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Facts, Transactional } from '@wanchang/platform';
import { approvalGranted, stepApproved, stepStuck } from '../approvals.facts';
import { ChangedBasis } from '../changed-basis';
import { byName, HeldStep, type SeenStep } from '../held-step';
import { ofApproval } from '../of-approval';
import { Performing } from '../performing';
import type { ApprovalEntity } from '../persistence/approval.entity';
import { Approvals } from '../persistence/approvals';

/** Says yes to a step. After the last one what was submitted is done, once, in the same transaction; or the approval is void. */
@Injectable()
export class ApproveStep {
  constructor(
    private readonly approvals: Approvals,
    private readonly held: HeldStep,
    private readonly changes: ChangedBasis,
    private readonly performing: Performing,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError approvals.approval-not-found, .already-decided, .content-changed, .own-approval, .not-an-approver */
  @Transactional()
  async execute(id: string, seen: SeenStep, comment: string, actor: MemberActor): Promise<void> {
    const asked = await this.approvals.own(id, actor.member.id);
    const changed = asked.state === 'waiting' ? await this.changes.of(asked) : null;
    const { approval, decider } = await this.held.take(id, seen, actor);
    if (changed) return this.changes.annul(approval, changed);
    await this.approvals.decide(approval, { verdict: 'approved', comment }, decider);
    const steps = await this.approvals.stepsOf(id);
    const by = byName(decider);
    const decided = { step: approval.step, by, comment };
    if (approval.step < steps.length) return this.pass(approval, decided, actor);
    const failure = await this.performing.attempt(approval);
    if (failure) return this.changes.annul(approval, failure);
    const told = [approval.submittedBy];
    await this.facts.record(approvalGranted, { ...ofApproval(approval), ...decided, told }, actor);
  }

  private async pass(
    approval: ApprovalEntity,
    decided: { readonly step: number; readonly by: string; readonly comment: string },
    actor: MemberActor,
  ): Promise<void> {
    const next = await this.approvals.advance(approval);
    const told = (await this.approvals.deciders(next.id)).map(({ personId }) => personId);
    await this.facts.record(stepApproved, { ...ofApproval(next), ...decided, told }, actor);
    if (told.length > 0) return;
    const waiting = await this.performing.helpers(next);
    await this.facts.record(
      stepStuck,
      { ...ofApproval(next), step: next.step, told: waiting },
      null,
    );
  }
}
