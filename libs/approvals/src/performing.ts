import { Injectable } from '@nestjs/common';
import { DomainError } from '@wanchang/kernel';
import { Database } from '@wanchang/platform';
import { DecisionHandlers } from './decision-handler';
import { submitterOf } from './of-approval';
import type { ApprovalEntity } from './persistence/approval.entity';
import { Approvals } from './persistence/approvals';
import { UnitRules } from './persistence/unit-rules';

/** Does what was approved. */
@Injectable()
export class Performing {
  constructor(
    private readonly database: Database,
    private readonly approvals: Approvals,
    private readonly rules: UnitRules,
    private readonly handlers: DecisionHandlers,
  ) {}

  /** The approval is closed first, so that what is done finds none that waits. What failed leaves nothing behind. */
  async attempt(approval: ApprovalEntity): Promise<DomainError | null> {
    const { action, request } = approval;
    try {
      await this.database.attempt(async () => {
        await this.approvals.close(approval, 'approve');
        await this.handlers.of(action).perform(request, submitterOf(approval));
      });
      return null;
    } catch (error) {
      if (error instanceof DomainError) return error;
      throw error;
    }
  }

  /** Who can help where nobody can decide. */
  async helpers({ memberId, submittedBy }: ApprovalEntity): Promise<string[]> {
    const people = await this.rules.people(memberId);
    const able = people.filter(({ role }) => role === 'administrator');
    return [...new Set([submittedBy, ...able.map(({ personId }) => personId)])];
  }
}
