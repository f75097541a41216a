import fc from 'fast-check';
import { aSupply, noon } from '../bench/samples';
import { Oracle } from '../bench/oracle';
import type { MatchListing, Side } from '../listing';
import { MatchIndex } from '../match-index';
import { listingArbitrary } from '../testing/arbitraries';
import { defaultWeights, factorNames, type FactorName, type MatchWeights } from '../weights';

/** Enough demands that they are laid out in blocks. */
const demands = manyListings('demand', 700);
const supplies = [...manyListings('supply', 60), longListing()];
const later = new Date(noon.getTime() + 3_600_000);
const tomorrow = new Date(noon.getTime() + 86_400_000);

function manyListings(side: Side, count: number): MatchListing[] {
  const samples = fc.sample(listingArbitrary(side, ['any']), { numRuns: count, seed: 4754 });
  return samples.map((listing, i) => ({ ...listing, id: `${side} ${i}` }));
}

/** As many different words as a listing may have. */
function longListing(): MatchListing {
  const characters = (from: number, count: number) =>
    String.fromCharCode(...Array.from({ length: count }, (_, i) => 0x4e00 + from + 7 * i));
  const attributes = Array.from({ length: 50 }, (_, i) => ({ name: `${i}`, value: characters(i, 400) })); // prettier-ignore
  return { ...aSupply({ id: 'long', title: `不锈钢球阀${characters(0, 990)}` }), attributes };
}

function weightsOf(shares: readonly number[]): MatchWeights {
  const sum = shares.reduce((total, share) => total + share, 0);
  const factors = factorNames.map((name, i) => [name, (shares[i] as number) / sum]);
  return { version: 1, factors: Object.fromEntries(factors) as Record<FactorName, number> };
}

function expectOracle(
  index: MatchIndex,
  held: readonly MatchListing[],
  { k = 20, now = noon, weights = index.weights } = {},
) {
  const oracle = new Oracle([...held, ...supplies], weights, now);
  for (const supply of supplies) {
    const found = index.topDemands(supply.id, { k, now });
    const expected = oracle.ranking(supply).slice(0, k);
    expect(found.map(({ demandId: id, score, mutual }) => ({ id, score, mutual }))).toEqual(
      expected,
    );
  }
}

describe('Supplies that ask hundreds of demands', () => {
  const index = new MatchIndex({ now: () => noon });
  index.load([...supplies, ...demands]);

  it('are given the lists of the oracle, to the last digit and tie', () => {
    for (const k of [1, 7, 20, 600]) expectOracle(index, demands, { k });
  });

  it('are given them under any weights', () => {
    const share = fc.oneof(fc.constant(0), fc.constant(1e-9), fc.double({ min: 0, max: 1, noNaN: true })); // prettier-ignore
    const shares = fc.tuple(...factorNames.map(() => share)).filter((all) => all.some((one) => one > 0.1)); // prettier-ignore
    fc.assert(
      fc.property(shares, (given) => {
        index.useWeights(weightsOf(given));
        expectOracle(index, demands);
      }),
      { numRuns: 12 },
    );
    index.useWeights(defaultWeights);
  });

  it('see what came, changed, went and ended since they last asked', () => {
    const changing = new MatchIndex({ now: () => noon });
    changing.load([...supplies, ...demands]);
    expectOracle(changing, demands);
    const gone = new Set(demands.slice(0, 50).map(({ id }) => id));
    for (const id of gone) changing.remove(id);
    const left = demands.filter(({ id }) => !gone.has(id));
    expectOracle(changing, left);
    expectOracle(changing, left, { now: later });
    expectOracle(changing, left, { now: tomorrow });
    expectOracle(changing, left);
    const fresh = manyListings('demand', 20).map((one) => ({ ...one, id: `new ${one.id}` }));
    fresh.forEach((one) => changing.upsert(one));
    const [first, ...others] = left as [MatchListing, ...MatchListing[]];
    const changed = { ...first, title: '供应 304 不锈钢球阀', version: 2 };
    changing.upsert(changed);
    expectOracle(changing, [...others, ...fresh, changed]);
  });
});
