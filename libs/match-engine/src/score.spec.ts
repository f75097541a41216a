import { MatchIndex } from './match-index';
import { MatchInputError, MatchWeightsError } from './match.errors';
import { mutualOf, reweigh } from './score';
import { defaultWeights } from './weights';
import { aDemand, aSupply, noon } from './bench/samples';

describe('scores', () => {
  it('are mutual as the harmonic mean of both directions, which the worse one holds down', () => {
    expect(mutualOf(0.9, 0.3)).toBeCloseTo(0.45, 12);
    expect(mutualOf(0.6, 0.6)).toBeCloseTo(0.6, 12);
    expect(mutualOf(0.9, 0)).toBe(0);
    expect(mutualOf(0, 0)).toBe(0);
  });

  it('of stored parts under other weights are what the engine would have given', () => {
    const index = new MatchIndex({ now: () => noon });
    const given = { price: { amount: 77, currency: 'CNY' }, reputation: 0.37 };
    index.load([aSupply(given), aDemand({ price: { amount: 100, currency: 'CNY' } })]);
    const { parts, score } = index.explain('s1', 'd1')!;
    expect(reweigh(parts, defaultWeights)).toBe(score);
    const factors = { ...defaultWeights.factors, text: 0.1, price: 0.22 };
    index.useWeights({ version: 2, factors });
    expect(reweigh(parts, index.weights)).toBe(index.topSupplies('d1')[0]?.score);
    expect(reweigh(parts, index.weights)).not.toBe(score);
  });

  it('of parts that lack a factor, or under weights that do not sum, are refused', () => {
    const index = new MatchIndex({ now: () => noon });
    const { parts } = index.explain(aSupply(), aDemand())!;
    expect(() => reweigh(parts.slice(1), defaultWeights)).toThrow(MatchInputError);
    const factors = { ...defaultWeights.factors, text: 0.5 };
    expect(() => reweigh(parts, { version: 2, factors })).toThrow(MatchWeightsError);
  });

  it('R0.6 put a pair across the sides before its like from the same side', () => {
    const index = new MatchIndex({ now: () => noon });
    const neighbour = { coast: 'interior', provinceCode: '61' } as const;
    index.load([aSupply({ id: 'a', ...neighbour }), aSupply({ id: 'b' }), aDemand()]);
    expect(index.topSupplies('d1').map(({ supplyId }) => supplyId)).toEqual(['b', 'a']);
  });

  it('that are equal are ordered by id, however they came in', () => {
    const ids = ['s3', 's1', 's10', 's2'];
    const index = new MatchIndex({ now: () => noon });
    index.load([...ids.map((id) => aSupply({ id })), aDemand()]);
    const listed = (k: number) => index.topSupplies('d1', { k }).map(({ supplyId }) => supplyId);
    expect(listed(4)).toEqual(['s1', 's10', 's2', 's3']);
    expect(listed(2)).toEqual(['s1', 's10']);
  });
});
