import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Facts, Transactional } from '@wanchang/platform';
import { approvalWithdrawn } from '../approvals.facts';
import { ChangedBasis } from '../changed-basis';
import { approvalsErrors } from '../domain/approvals.errors';
import { ofApproval } from '../of-approval';
import type { ApprovalEntity } from '../persistence/approval.entity';
import { Approvals } from '../persistence/approvals';

/** Takes back what was submitted: its submitter, or an administrator of the unit. */
@Injectable()
export class WithdrawApproval {
  constructor(
    private readonly approvals: Approvals,
    private readonly changes: ChangedBasis,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError approvals.approval-not-found, .not-the-submitter, .already-decided */
  @Transactional()
  async execute(id: string, actor: MemberActor): Promise<void> {
    const approval = await this.approvals.lock(id, actor.member.id);
    assertSubmitter(approval, actor);
    const concerned = await this.changes.concerned(approval);
    await this.approvals.close(approval, 'withdraw');
    const told = concerned.filter((person) => person !== actor.personId);
    const withdrawn = { ...ofApproval(approval), told, by: actor.personName };
    await this.facts.record(approvalWithdrawn, withdrawn, actor);
  }
}

/** @throws DomainError approvals.not-the-submitter */
export function assertSubmitter(
  { submittedBy }: ApprovalEntity,
  { personId, member }: MemberActor,
): void {
  if (submittedBy !== personId && member.role !== 'administrator')
    throw approvalsErrors('not-the-submitter');
}
