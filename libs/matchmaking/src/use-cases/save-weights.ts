import { Injectable } from '@nestjs/common';
import type { MatchWeights } from '@wanchang/match-engine';
import { Facts, Transactional, type Actor } from '@wanchang/platform';
import { matchmakingErrors } from '../domain/matchmaking.errors';
import { checkedFactors } from '../domain/weights.rules';
import { MatchWeightsStore } from '../persistence/match-weights';
import { StartRematch } from './start-rematch';
import { weightsSaved } from '../steering.facts';

export interface WeightsChange {
  /** The version that was on the screen. */
  readonly basedOn: number;
  readonly factors: MatchWeights['factors'];
  readonly note: string;
}

/** Puts new weights in force; everything is matched again with them in the background. */
@Injectable()
export class SaveWeights {
  constructor(
    private readonly weights: MatchWeightsStore,
    private readonly rematch: StartRematch,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError matchmaking.weights-sum, .weights-changed */
  @Transactional()
  async execute({ basedOn, factors, note }: WeightsChange, actor: Actor): Promise<void> {
    checkedFactors(factors);
    const version = basedOn + 1;
    const before = await this.weights.current();
    const added = await this.weights.add({ version, factors, note, createdBy: actor.personId });
    if (!added) throw matchmakingErrors('weights-changed');
    const change = { version, before: before.factors, after: factors, note };
    await this.facts.record(weightsSaved, change, actor);
    await this.rematch.execute('weights', actor);
  }
}
