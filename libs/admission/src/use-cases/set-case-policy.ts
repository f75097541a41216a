import { Injectable } from '@nestjs/common';
import { Facts, Transactional, type Actor } from '@wanchang/platform';
import type { CasePolicy } from '../domain/case-policy';
import { casePolicySet } from '../leaving.facts';
import { CasePolicies } from '../persistence/case-policies';

/** Sets the periods that the charter does not name; those before stay on record. */
@Injectable()
export class SetCasePolicy {
  constructor(
    private readonly policies: CasePolicies,
    private readonly facts: Facts,
  ) {}

  @Transactional()
  async execute(policy: CasePolicy, actor: Actor): Promise<void> {
    await this.policies.set(policy, actor.personId);
    await this.facts.record(casePolicySet, policy, actor);
  }
}
