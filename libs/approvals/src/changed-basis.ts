import { Injectable } from '@nestjs/common';
import { DomainError } from '@wanchang/kernel';
import { Facts } from '@wanchang/platform';
import { approvalVoided } from './approvals.facts';
import { contentHash } from './content-hash';
import { DecisionHandlers } from './decision-handler';
import { approvalsErrors } from './domain/approvals.errors';
import { ofApproval, submitterOf } from './of-approval';
import type { ApprovalEntity } from './persistence/approval.entity';
import { Approvals } from './persistence/approvals';
import { UnitRules } from './persistence/unit-rules';

/** Whether what was submitted still is what would be done; where it is not, the approval is void. */
@Injectable()
export class ChangedBasis {
  constructor(
    private readonly approvals: Approvals,
    private readonly rules: UnitRules,
    private readonly handlers: DecisionHandlers,
    private readonly facts: Facts,
  ) {}

  /** Holds what it is about. Null while it stands as it was submitted. */
  async of(approval: ApprovalEntity): Promise<DomainError | null> {
    const { memberId, submittedBy, action, request } = approval;
    const people = await this.rules.people(memberId);
    try {
      const { content } = await this.handlers.of(action).read(request, submitterOf(approval));
      if (!people.some(({ personId }) => personId === submittedBy))
        return approvalsErrors('submitter-left');
      return contentHash(content) === approval.contentHash
        ? null
        : approvalsErrors('basis-changed');
    } catch (error) {
      if (error instanceof DomainError) return error;
      throw error;
    }
  }

  /** Within a transaction that holds the approval; said to everybody whom it concerned. */
  async annul(approval: ApprovalEntity, { code, text }: DomainError): Promise<void> {
    const told = await this.concerned(approval);
    await this.approvals.close(approval, 'annul', { code, ...text });
    const fact = { ...ofApproval(approval), told, reason: text, code };
    await this.facts.record(approvalVoided, fact, null);
  }

  /** Who submitted it, who decided a step, and who can decide the present one. */
  async concerned({ id, submittedBy }: ApprovalEntity): Promise<string[]> {
    const decided = (await this.approvals.stepsOf(id)).map(({ decidedBy }) => decidedBy);
    const deciders = (await this.approvals.deciders(id)).map(({ personId }) => personId);
    const all = [submittedBy, ...decided, ...deciders].filter((person) => person !== null);
    return [...new Set(all)];
  }
}
