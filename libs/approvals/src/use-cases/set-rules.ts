import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Facts, Transactional } from '@wanchang/platform';
import { rulesSet } from '../approvals.facts';
import type { ApprovalRule } from '../domain/approval-rule';
import { approvalsErrors } from '../domain/approvals.errors';
import { ruleProblems } from '../domain/rule.problems';
import { UnitRules } from '../persistence/unit-rules';

/** The rules of a unit, all at once. What waits keeps the steps that it was submitted under. */
@Injectable()
export class SetRules {
  constructor(
    private readonly rules: UnitRules,
    private readonly facts: Facts,
  ) {}

  /**
   * @param seen the version that they were made from; 0 for the first
   * @throws DomainError approvals.rules-invalid, .rules-stale
   */
  @Transactional()
  async execute(rules: readonly ApprovalRule[], seen: number, actor: MemberActor): Promise<void> {
    const memberId = actor.member.id;
    const fields = ruleProblems(rules, await this.rules.people(memberId));
    if (fields.length > 0)
      throw approvalsErrors('rules-invalid', { args: { count: fields.length }, fields });
    await this.rules.set(rules, seen, actor);
    const of = { memberId, version: seen + 1, count: rules.length, by: actor.personName };
    await this.facts.record(rulesSet, of, actor);
  }
}
