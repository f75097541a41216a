import { Injectable } from '@nestjs/common';
import type { MatchWeights } from '@wanchang/match-engine';
import { Facts, Transactional, type Actor } from '@wanchang/platform';
import { matchmakingErrors } from '../domain/matchmaking.errors';
import { checkedFactors } from '../domain/weights.rules';
import { MatchSettings } from '../match.settings';
import { MatchWeightsStore } from '../persistence/match-weights';
import { StartRematch } from './start-rematch';
import { weightsSaved } from '../steering.facts';

export interface WeightsChange {
  /** The version that was on the screen. */
  readonly basedOn: number;
  readonly factors: MatchWeights['factors'];
  /** Left out: as it is. */
  readonly exposureCap?: number | null;
  readonly note: string;
}

/** Puts new weights in force; everything is matched again with them in the background. */
@Injectable()
export class SaveWeights {
  constructor(
    private readonly weights: MatchWeightsStore,
    private readonly rematch: StartRematch,
    private readonly facts: Facts,
    private readonly settings: MatchSettings,
  ) {}

  /** @throws DomainError matchmaking.weights-sum, .weights-changed, .exposure-cap-with-shards */
  @Transactional()
  async execute(
    { basedOn, factors, exposureCap: given, note }: WeightsChange,
    actor: Actor,
  ): Promise<void> {
    checkedFactors(factors);
    const before = await this.weights.current();
    const exposureCap = given === undefined ? before.exposureCap : given;
    if (exposureCap !== null && this.settings.MATCH_SHARDS > 1)
      throw matchmakingErrors('exposure-cap-with-shards');
    const after = { version: basedOn + 1, factors, exposureCap, note };
    const added = await this.weights.add({ ...after, createdBy: actor.personId });
    if (!added) throw matchmakingErrors('weights-changed');
    const change = { version: after.version, before, after, note };
    await this.facts.record(weightsSaved, change, actor);
    await this.rematch.execute('weights', actor);
  }
}
