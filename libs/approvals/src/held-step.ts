import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { approvalsErrors } from './domain/approvals.errors';
import type { ApprovalEntity } from './persistence/approval.entity';
import { Approvals, type Decider } from './persistence/approvals';

/** What a person had before them when they decided. */
export interface SeenStep {
  readonly step: number;
  readonly contentHash: string;
}

/** The present step, held for one person's decision. */
@Injectable()
export class HeldStep {
  constructor(private readonly approvals: Approvals) {}

  /** @throws DomainError approvals.approval-not-found, .already-decided, .content-changed, .own-approval, .not-an-approver */
  async take(
    id: string,
    seen: SeenStep,
    { member, personId }: MemberActor,
  ): Promise<{ approval: ApprovalEntity; decider: Decider }> {
    const approval = await this.approvals.lock(id, member.id);
    if (approval.submittedBy === personId) throw approvalsErrors('own-approval');
    if (approval.state !== 'waiting' || approval.step !== seen.step)
      throw approvalsErrors('already-decided');
    if (approval.contentHash !== seen.contentHash) throw approvalsErrors('content-changed');
    const deciders = await this.approvals.deciders(id);
    const decider = deciders.find((one) => one.personId === personId);
    if (!decider) throw approvalsErrors('not-an-approver');
    return { approval, decider };
  }
}

/** Who decided, and in whose place. */
export function byName({ name, personId, forPersonId, forName }: Decider): string {
  return personId === forPersonId ? name : `${name}（${forName}）`;
}
