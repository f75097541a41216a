import { MatchWeightsError, type MatchWeightsCode } from './match.errors';
import { MatchIndex } from './match-index';
import { aDemand, aSupply, noon } from './bench/samples';
import { type FactorName } from './factors/factors';
import { checkWeights, defaultWeights, withAllFactors, type MatchWeights } from './weights';

function changed(factors: Partial<Record<FactorName, unknown>>, version: unknown = 2) {
  return { version, factors: { ...defaultWeights.factors, ...factors } } as MatchWeights;
}

function faultOf(action: () => unknown): [MatchWeightsCode, string] | null {
  try {
    action();
    return null;
  } catch (error) {
    if (!(error instanceof MatchWeightsError)) throw error;
    return [error.code, error.field];
  }
}

describe('weights', () => {
  it('by default sum to 1', () => {
    expect(checkWeights(defaultWeights)).toEqual(defaultWeights);
  });

  it.each<[rule: string, weights: unknown, code: MatchWeightsCode, field: string]>([
    ['a missing one', changed({ price: undefined }), 'weight-missing', 'price'],
    ['none at all', { version: 1 }, 'weight-missing', 'factors'],
    ['an unknown one', changed({ luck: 0 } as object), 'weight-unknown', 'luck'],
    ['a negative one', changed({ text: 0.5, price: -0.04 }), 'weight-negative', 'price'],
    ['NaN', changed({ text: NaN }), 'weight-invalid', 'text'],
    ['a text', changed({ text: '0.4' }), 'weight-invalid', 'text'],
    ['a sum below 1', changed({ text: 0.259 }), 'weights-sum', 'factors'],
    ['a sum above 1', changed({ text: 0.260000002 }), 'weights-sum', 'factors'],
    ['no version', changed({}, null), 'version-invalid', 'version'],
    ['version 0', changed({}, 0), 'version-invalid', 'version'],
  ])('are refused for %s', (_rule, weights, code, field) => {
    const index = new MatchIndex();
    const given = weights as MatchWeights;
    expect(faultOf(() => index.useWeights(given))).toEqual([code, field]);
    expect(faultOf(() => new MatchIndex({ weights: given }))).toEqual([code, field]);
    expect(index.weights).toEqual(defaultWeights);
  });

  it('stored before a factor existed give it no share', () => {
    const older: Partial<MatchWeights['factors']> = { ...defaultWeights.factors, text: 0.31 };
    Reflect.deleteProperty(older, 'reputation');
    const factors = withAllFactors(older);
    expect(factors).toEqual({ ...older, reputation: 0 });
    expect(checkWeights({ version: 1, factors }).factors).toEqual(factors);
  });

  it('may be off by the rounding of decimals', () => {
    expect(checkWeights(changed({ text: 0.26 + 1e-10 })).version).toBe(2);
  });

  it('take effect at once, and a match names the version that made it', () => {
    const index = new MatchIndex({ now: () => noon });
    const near = { id: 'near', coast: 'interior', provinceCode: '51' } as const;
    index.load([aSupply({ title: '阀' }), aSupply(near), aDemand()]);
    expect(index.topSupplies('d1')[0]?.supplyId).toBe('near');
    index.useWeights(changed({ text: 0, crossRegion: 0.38 }));
    expect(index.topSupplies('d1')[0]?.supplyId).toBe('s1');
    expect(index.explain('s1', 'd1')?.weightsVersion).toBe(2);
  });
});
