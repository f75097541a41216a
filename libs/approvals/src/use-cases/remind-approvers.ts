import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Facts, Transactional, type Actor } from '@wanchang/platform';
import { approversReminded } from '../approvals.facts';
import { approvalsErrors } from '../domain/approvals.errors';
import { ofApproval } from '../of-approval';
import type { ApprovalEntity } from '../persistence/approval.entity';
import { Approvals } from '../persistence/approvals';
import { RecheckApprovals } from './recheck-approvals';
import { assertSubmitter } from './withdraw-approval';

/** Tells those who can decide the present step that it waits for them: at most once an hour. */
@Injectable()
export class RemindApprovers {
  constructor(
    private readonly approvals: Approvals,
    private readonly recheck: RecheckApprovals,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError approvals.approval-not-found, .not-the-submitter, .already-decided, .reminded-lately */
  @Transactional()
  async execute(id: string, actor: MemberActor): Promise<void> {
    const approval = await this.approvals.lock(id, actor.member.id);
    assertSubmitter(approval, actor);
    if (approval.state !== 'waiting') throw approvalsErrors('already-decided');
    if (!(await this.tell(approval, actor))) throw approvalsErrors('reminded-lately');
  }

  /** Of the product itself. What has become void meanwhile is said to be so instead. */
  @Transactional()
  async byItself(id: string): Promise<void> {
    const seen = await this.approvals.any(id);
    if (seen?.state !== 'waiting') return;
    await this.recheck.execute(seen.subjectId);
    const approval = await this.approvals.any(id);
    if (approval?.state === 'waiting') await this.tell(approval, null);
  }

  private async tell(approval: ApprovalEntity, actor: Actor | null): Promise<boolean> {
    if (!(await this.approvals.noteReminded(approval.id))) return false;
    const told = (await this.approvals.deciders(approval.id)).map(({ personId }) => personId);
    await this.facts.record(approversReminded, { ...ofApproval(approval), told }, actor);
    return true;
  }
}
