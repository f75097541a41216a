import { manyListings } from './testing/arbitraries';
import { noon } from './bench/samples';
import { MatchIndex } from './match-index';
import { PairReasons } from './pair-reasons';
import { defaultWeights } from './weights';

it('reasons worked out from two listings and their stored scores are those that the index gives', () => {
  const supplies = [...manyListings('supply', 30, 5)];
  const demands = [...manyListings('demand', 30, 5)];
  const index = new MatchIndex({ now: () => noon });
  index.load([...supplies, ...demands]);
  const reasons = new PairReasons();
  let explained = 0;
  for (const supply of supplies)
    for (const demand of demands) {
      const scores = index.scores(supply.id, demand.id);
      if (!scores) continue;
      const pair = { ...scores, supply, demand, at: noon, weights: defaultWeights };
      for (const view of ['supply', 'demand'] as const) {
        const { parts, score, mutual } = index.explain(supply.id, demand.id, { view })!;
        expect(reasons.of(pair, view)).toEqual(parts);
        expect([score, mutual]).toEqual([view === 'supply' ? scores.supplyScore : scores.demandScore, scores.mutual]); // prettier-ignore
      }
      explained += 1;
    }
  expect(explained).toBeGreaterThan(20);
});
