import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Database, mappingConstraints, type RowOf } from '@wanchang/platform';
import type { ApprovalRule } from '../domain/approval-rule';
import { approvalsErrors } from '../domain/approvals.errors';
import { ApprovalRulesEntity } from './approval-rules.entity';
import { UNIT_PEOPLE } from './approval.statements';

/** The rules of units, version by version, and their people. */
@Injectable()
export class UnitRules {
  constructor(private readonly database: Database) {}

  /** Null for a unit that never made any. */
  current(memberId: string): Promise<ApprovalRulesEntity | null> {
    return this.rows().findOne({ where: { memberId }, order: { version: 'DESC' } });
  }

  /**
   * @param seen the version that they were made from; 0 for the first
   * @throws DomainError approvals.rules-stale
   */
  async set(
    rules: readonly ApprovalRule[],
    seen: number,
    { member, personId, personName }: MemberActor,
  ): Promise<void> {
    const stale = () => approvalsErrors('rules-stale');
    const latest = (await this.current(member.id))?.version ?? 0;
    if (latest !== seen) throw stale();
    await mappingConstraints({ approval_rules_pkey: stale }, () =>
      this.rows().insert({
        ...{ memberId: member.id, version: seen + 1, rules, setBy: personId },
        setByName: personName,
      }),
    );
  }

  people(memberId: string): Promise<RowOf<typeof UNIT_PEOPLE>[]> {
    return this.database.query(UNIT_PEOPLE, [memberId]);
  }

  private rows() {
    return this.database.repository(ApprovalRulesEntity);
  }
}
