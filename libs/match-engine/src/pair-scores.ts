import { scoreSteps, textValue } from './factors/values';
import type { PairScores } from './match';
import { knownOrNull, mutualOf } from './score';
import type { Scorer } from './scorer';
import { probeOf, ownOf, sharedOf } from './search/probe';
import type { Row } from './segment/columns';
import { idOfRow, versionOf } from './segment/side-store';
import type { Statistics } from './text/statistics';

/** A pair that no constraint keeps apart, as both sides see it. */
export function scoresOf(
  supply: Row,
  demand: Row,
  scorer: Scorer,
  statistics: Statistics,
): PairScores {
  const shared = sharedOf(probeOf('demand', demand, statistics), supply);
  const [supplyOwn, demandOwn] = [ownOf(supply, statistics), ownOf(demand, statistics)];
  const common = scorer.common(supply.columns, supply.at, demand.columns, demand.at);
  const towards = (counterpart: Row, own: number) =>
    Math.max(0, common + scorer.text(shared, own) + scorer.reputation(counterpart.columns, counterpart.at)) / scoreSteps; // prettier-ignore
  const [supplyScore, demandScore] = [towards(demand, supplyOwn), towards(supply, demandOwn)];
  return {
    ...{ supplyId: idOfRow(supply), demandId: idOfRow(demand) },
    ...{ supplyVersion: versionOf(supply), demandVersion: versionOf(demand) },
    ...{ supplyScore, demandScore, mutual: mutualOf(supplyScore, demandScore) },
    ...{ supplyText: textValue(shared, supplyOwn), demandText: textValue(shared, demandOwn) },
    supplyReputation: knownOrNull(supply.columns.reputation[supply.at] as number),
    demandReputation: knownOrNull(demand.columns.reputation[demand.at] as number),
  };
}
