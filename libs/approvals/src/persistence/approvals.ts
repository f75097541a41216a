import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import type { MemberActor } from '@wanchang/membership';
import { Database, Deadlines, mappingConstraints, type RowOf } from '@wanchang/platform';
import { remindOfApproval } from '../approvals.jobs';
import { approvalStates, type ApprovalTransition, type Verdict } from '../domain/approval.states';
import { approvalsErrors } from '../domain/approvals.errors';
import type { RuleStep } from '../domain/approval-rule';
import { ApprovalEntity, type Closing } from './approval.entity';
import { ApprovalStepEntity } from './approval-step.entity';
import {
  ADVANCE_APPROVAL,
  CLOSE_APPROVAL,
  DECIDE_STEP,
  DECIDERS,
  LOCK_APPROVAL,
  NOTE_REMINDED,
} from './approval.statements';

export type Decider = RowOf<typeof DECIDERS>;

export type NewApproval = Pick<
  ApprovalEntity,
  'action' | 'subjectId' | 'request' | 'content' | 'contentHash' | 'rulesVersion'
>;

export interface StepDecision {
  readonly verdict: Verdict;
  readonly comment: string;
}

/** So long a step waits before those who can decide it are reminded, and then each day. */
const REMIND_AFTER_MS = 24 * 3600 * 1000;

/** The rows of approvals and of their steps. Their reminder is set and cancelled with them. */
@Injectable()
export class Approvals {
  constructor(
    private readonly database: Database,
    private readonly deadlines: Deadlines,
  ) {}

  /** @throws DomainError approvals.already-submitted */
  async insert(
    approval: NewApproval,
    steps: readonly RuleStep[],
    { personId, personName, member }: MemberActor,
  ): Promise<ApprovalEntity> {
    const id = newId();
    const submitted = () => approvalsErrors('already-submitted');
    await mappingConstraints({ approvals_waiting_key: submitted }, () =>
      this.rows().insert({
        ...{ ...approval, id, memberId: member.id, submittedBy: personId },
        submittedByName: personName,
      }),
    );
    const rows = steps.map(({ administrators, people }, at) => ({
      ...{ approvalId: id, no: at + 1, administrators, people: [...people] },
    }));
    await this.steps().insert(rows);
    await this.remindLater(id);
    return this.rows().findOneByOrFail({ id });
  }

  /** @throws DomainError approvals.approval-not-found, for another unit's as for none */
  async own(id: string, memberId: string): Promise<ApprovalEntity> {
    const found = await this.rows().findOneBy({ id, memberId });
    if (!found) throw approvalsErrors('approval-not-found');
    return found;
  }

  /** Whosever it is, or null: for the product itself. */
  any(id: string): Promise<ApprovalEntity | null> {
    return this.rows().findOneBy({ id });
  }

  /** For a decision. What it is about is locked before it. @throws DomainError approvals.approval-not-found */
  async lock(id: string, memberId: string): Promise<ApprovalEntity> {
    await this.database.query(LOCK_APPROVAL, [id, memberId]);
    return this.own(id, memberId);
  }

  /** What waits at a room or a request, of whichever unit. */
  waitingAt(subjectId: string): Promise<ApprovalEntity[]> {
    return this.rows().find({ where: { subjectId, state: 'waiting' }, order: { id: 'ASC' } });
  }

  stepsOf(approvalId: string): Promise<ApprovalStepEntity[]> {
    return this.steps().find({ where: { approvalId }, order: { no: 'ASC' } });
  }

  deciders(approvalId: string): Promise<Decider[]> {
    return this.database.query(DECIDERS, [approvalId]);
  }

  /** @throws DomainError approvals.already-decided */
  async decide(
    { id, step }: ApprovalEntity,
    { verdict, comment }: StepDecision,
    { personId, name, forPersonId }: Decider,
  ): Promise<void> {
    const values = [id, step, verdict, personId, name, forPersonId, comment || null];
    if ((await this.database.execute(DECIDE_STEP, values)) === 0)
      throw approvalsErrors('already-decided');
  }

  /** @throws DomainError approvals.already-decided */
  async advance({ id, step }: ApprovalEntity): Promise<ApprovalEntity> {
    if ((await this.database.execute(ADVANCE_APPROVAL, [id, step])) === 0)
      throw approvalsErrors('already-decided');
    await this.remindLater(id);
    return this.rows().findOneByOrFail({ id });
  }

  /** Exactly once. @throws DomainError approvals.already-decided */
  async close(
    { id }: ApprovalEntity,
    transition: ApprovalTransition,
    closing: Closing | null = null,
  ): Promise<void> {
    const to = approvalStates.transitions.waiting[transition];
    const values = [id, to, closing && JSON.stringify(closing)];
    if ((await this.database.execute(CLOSE_APPROVAL, values)) === 0)
      throw approvalsErrors('already-decided');
    await this.deadlines.cancel(remindOfApproval, id);
  }

  /** Gives the present step to somebody else. */
  async reassign({ id, step }: ApprovalEntity, personId: string): Promise<void> {
    await this.steps().update(
      { approvalId: id, no: step },
      { people: [personId], administrators: false },
    );
  }

  /** False when people were reminded within the last hour, or nothing waits. */
  async noteReminded(id: string): Promise<boolean> {
    if ((await this.database.execute(NOTE_REMINDED, [id])) === 0) return false;
    await this.remindLater(id);
    return true;
  }

  private async remindLater(approvalId: string): Promise<void> {
    const at = new Date(Date.now() + REMIND_AFTER_MS);
    await this.deadlines.set(remindOfApproval, approvalId, at, { approvalId });
  }

  private rows() {
    return this.database.repository(ApprovalEntity);
  }

  private steps() {
    return this.database.repository(ApprovalStepEntity);
  }
}
