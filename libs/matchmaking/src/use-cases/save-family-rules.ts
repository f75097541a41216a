import { Injectable } from '@nestjs/common';
import type { FamilyRule } from '@wanchang/match-engine';
import { Facts, Transactional, type Actor } from '@wanchang/platform';
import { checkedFamilyRules } from '../domain/family-rules.rules';
import { matchmakingErrors } from '../domain/matchmaking.errors';
import { FamilyRulesStore } from '../persistence/family-rules-store';
import { familyRulesSaved } from '../steering.facts';
import { StartRematch } from './start-rematch';

export interface FamilyRulesChange {
  /** The version that was on the screen; 0: none was saved yet. */
  readonly basedOn: number;
  /** Of all families that differ from what the product brings along. */
  readonly rules: readonly FamilyRule[];
  readonly note: string;
}

/** Puts other rules of families in force; everything is matched again by them. An earlier version is taken back by saving it again. */
@Injectable()
export class SaveFamilyRules {
  constructor(
    private readonly store: FamilyRulesStore,
    private readonly rematch: StartRematch,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError matchmaking.family-rules-refused, .family-rules-changed */
  @Transactional()
  async execute({ basedOn, rules: given, note }: FamilyRulesChange, actor: Actor): Promise<void> {
    const rules = checkedFamilyRules(given);
    const { rules: before } = await this.store.current();
    const version = basedOn + 1;
    const added = await this.store.add({ version, rules, note, createdBy: actor.personId });
    if (!added) throw matchmakingErrors('family-rules-changed');
    await this.facts.record(familyRulesSaved, { version, before, after: rules, note }, actor);
    await this.rematch.execute('family-rules', actor);
  }
}
