import { Injectable } from '@nestjs/common';
import { localised } from '@wanchang/kernel';
import type { MemberActor } from '@wanchang/membership';
import { Clock, Database } from '@wanchang/platform';
import { ruleProblems } from '../domain/rule.problems';
import { UnitRules } from '../persistence/unit-rules';
import type { ApprovalRulesDto, DelegationListDto } from './answers/rules.dto';
import { LIST_DELEGATIONS } from './approval-rows.statements';

/** The rules of one's unit, and who stands in for whom. */
@Injectable()
export class ShowRules {
  constructor(
    private readonly database: Database,
    private readonly rules: UnitRules,
    private readonly clock: Clock,
  ) {}

  async execute({ member, locale }: MemberActor): Promise<ApprovalRulesDto> {
    const current = await this.rules.current(member.id);
    const people = await this.rules.people(member.id);
    const rules = current?.rules ?? [];
    const problems = ruleProblems(rules, people).map(({ field, message }) => ({
      ...{ field, message: localised(message, locale) },
    }));
    const { version = 0, setByName = null, setAt = null } = current ?? {};
    // Copies: what validates a request is no part of what is answered.
    const copies = rules.map((rule) => ({
      ...{ ...rule, exempt: [...rule.exempt] },
      steps: rule.steps.map((step) => ({ ...step, people: [...step.people] })),
    }));
    return { version, rules: copies, setByName, setAt, people, problems };
  }

  async delegations({ member, personId }: MemberActor): Promise<DelegationListDto> {
    const values = [member.id, personId, await this.clock.today()];
    const items = await this.database.query(LIST_DELEGATIONS, values);
    return { items, people: await this.rules.people(member.id) };
  }
}
