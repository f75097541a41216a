import { runs } from '@wanchang/kernel/testing';
import fc from 'fast-check';
import { aDemand, aSupply, noon } from '../bench/samples';
import { Oracle } from '../bench/oracle';
import type { IndexedListing } from '../listing';
import { MatchIndex } from '../match-index';
import { manyListings, weightsOfShares } from '../testing/arbitraries';
import { factorNames } from '../factors/factors';
import { defaultWeights } from '../weights';

/** Enough demands that they are laid out for loops over vectors. */
const demands = manyListings('demand', 700);
const supplies = manyListings('supply', 60);
const later = new Date(noon.getTime() + 3_600_000);
const tomorrow = new Date(noon.getTime() + 86_400_000);

/** As many different words as a listing may have. */
function longListing(): IndexedListing {
  const characters = (from: number, count: number) =>
    String.fromCharCode(...Array.from({ length: count }, (_, i) => 0x4e00 + from + 7 * i));
  const attributes = Array.from({ length: 50 }, (_, i) => ({ name: `${i}`, value: characters(i, 400) })); // prettier-ignore
  return { ...aSupply({ id: 'long', title: `不锈钢球阀${characters(0, 990)}` }), attributes };
}

function expectOracle(
  index: MatchIndex,
  held: readonly IndexedListing[],
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

/** Facts at the ends of what a listing may state, and beyond what figures of 32 bits hold. */
function extreme(listing: IndexedListing, i: number): IndexedListing {
  const { side, price, quantity } = listing;
  const amounts = [0, 5e-324, 1e-300, 1e-40, 1e-31, 1, 1 + 2 ** -40, 1e12, 1e15];
  const amount = amounts[i % amounts.length] as number;
  const other = amounts[(i * 5 + 3) % amounts.length] as number;
  const days = ['0100-01-01', '1936-04-14', '2026-11-23', '2115-09-18', '2116-02-01', '9999-12-31'];
  return {
    ...listing,
    price: price && { ...price, amount },
    quantity: quantity && { ...quantity, amount: other },
    leadTimeDays: side === 'supply' ? [undefined, 0, 9_999, 10_001, 36_500][i % 5] : undefined,
    dueDate: side === 'demand' ? [undefined, ...days][i % 7] : undefined,
    reputation: [undefined, 0, 1, 1e-9, 0.5 + 1e-9][i % 5],
  };
}

describe('Demands that ask hundreds of supplies, and supplies that ask demands', () => {
  const many = manyListings('supply', 700, 11);
  const asking = [...demands.slice(0, 60), ...many.slice(0, 60)];

  function expectBothWays(
    listings: readonly IndexedListing[],
    asked: readonly IndexedListing[],
    k = 20,
  ) {
    const index = new MatchIndex({ now: () => noon });
    index.load(listings);
    const oracle = new Oracle(listings, defaultWeights, noon);
    for (const own of asked) {
      const found = own.side === 'demand' ? index.topSupplies(own.id, { k }) : index.topDemands(own.id, { k }); // prettier-ignore
      const plain = found.map(({ supplyId, demandId, score, mutual }) => ({ id: own.side === 'demand' ? supplyId : demandId, score, mutual })); // prettier-ignore
      expect(plain).toEqual(oracle.ranking(own).slice(0, k));
    }
  }

  it('are given the lists of the oracle', () => {
    for (const k of [1, 20, 1000]) expectBothWays([...many, ...demands], asking, k);
  });

  it('are given them when amounts, days and reputations are extreme', () => {
    const wild = [...many, ...demands].map(extreme);
    expectBothWays(
      wild,
      wild.filter((_, i) => i % 12 === 0),
    );
  });

  it('are given them when the same name is stated several times', () => {
    const values = ['DN50', '50-80mm', '5 cm', '304'];
    const repeated = [...many, ...demands].map((listing, i) => ({
      ...listing,
      attributes: [0, 1, 2].map((n) => ({
        name: '口径',
        value: values[(i + n * i) % 4] as string,
      })),
    }));
    expectBothWays(
      repeated,
      repeated.filter((_, i) => i % 12 === 0),
    );
  });

  it('are given them when a name has thousands of different values', () => {
    const unlike = [...many, ...demands].map((listing, i) => ({
      ...listing,
      attributes: [0, 1, 2].map((n) => ({ name: '型号', value: `${(i * 7 + n) % 1900} mm` })).slice(i % 3), // prettier-ignore
    }));
    expectBothWays(
      unlike,
      unlike.filter((_, i) => i % 12 === 0),
    );
  });

  it.each(['2089-01-01', '2120-06-01', '1900-01-01'])('are given them at any time: %s', (day) => {
    const now = new Date(`${day}T04:00:00Z`);
    const lasting = [...many, ...demands].map(extreme).map((one) => ({ ...one, validUntil: undefined })); // prettier-ignore
    const index = new MatchIndex({ now: () => now });
    index.load(lasting);
    const oracle = new Oracle(lasting, defaultWeights, now);
    for (const own of lasting.filter(({ side }, i) => side === 'supply' && i % 12 === 0)) {
      const found = index.topDemands(own.id, { k: 20 });
      expect(found.map(({ demandId, score }) => [demandId, score])).toEqual(
        oracle
          .ranking(own)
          .slice(0, 20)
          .map(({ id, score }) => [id, score]),
      );
    }
  });

  it('are given them when their own listings, those that are gone and those that ended would be the best', () => {
    const index = new MatchIndex({ now: () => noon });
    const best = Array.from({ length: 900 }, (_, i) => aSupply({ id: `s${i}`, memberId: i < 300 ? 'buyer' : 'seller', validUntil: i >= 300 && i < 600 ? '2026-11-22' : undefined })); // prettier-ignore
    const poor = many.map((one) => ({ ...one, memberId: 'other' }));
    const demand = aDemand({ memberId: 'buyer', title: '不锈钢球阀 Q41F-16P' });
    index.load([...best, ...poor, demand]);
    for (let i = 600; i < 900; i++) index.remove(`s${i}`);
    const left = [...best.slice(0, 600), ...poor, demand];
    const expected = new Oracle(left, defaultWeights, noon).ranking(demand).slice(0, 20);
    expect(index.topSupplies(demand, { k: 20 }).map(({ supplyId }) => supplyId)).toEqual(
      expected.map(({ id }) => id),
    );
  });
});

describe('Supplies that ask hundreds of demands', () => {
  const index = new MatchIndex({ now: () => noon });
  index.load([...supplies, ...demands]);

  it('are given the lists of the oracle, to the last digit and tie', () => {
    for (const k of [1, 7, 20, 600]) expectOracle(index, demands, { k });
  });

  it('are given them for the longest text that a listing may have', () => {
    const supply = longListing();
    const found = index.topDemands(supply, { k: 700 });
    const expected = new Oracle([...supplies, ...demands], defaultWeights, noon).ranking(supply);
    expect(found.map(({ demandId, score }) => [demandId, score])).toEqual(
      expected.map(({ id, score }) => [id, score]),
    );
  });

  it('are given them under any weights', () => {
    const share = fc.oneof(fc.constant(0), fc.constant(1e-9), fc.double({ min: 0, max: 1, noNaN: true })); // prettier-ignore
    const shares = fc.tuple(...factorNames.map(() => share)).filter((all) => all.some((one) => one > 0.1)); // prettier-ignore
    fc.assert(
      fc.property(shares, (given) => {
        index.useWeights(weightsOfShares(given));
        expectOracle(index, demands);
      }),
      { numRuns: runs(12) },
    );
    index.useWeights(defaultWeights);
  });

  it('are given equal demands in the order of their ids, however many there are', () => {
    const equal = new MatchIndex({ now: () => noon });
    const ids = Array.from({ length: 1500 }, (_, i) => `d${String(i).padStart(4, '0')}`);
    equal.load(ids.map((id) => aDemand({ id })).reverse());
    for (const k of [1, 20, 1000]) {
      const found = equal.topDemands(aSupply(), { k });
      expect(found.map(({ demandId }) => demandId)).toEqual(ids.slice(0, k));
    }
  });

  it('do not use up memory, however often they ask and for any offer', () => {
    const asked = new MatchIndex({ now: () => noon });
    const wish = { name: '适用介质', value: '水' };
    asked.load(Array.from({ length: 1500 }, (_, i) => aDemand({ id: `d${i}`, attributes: [wish], reputation: i / 1500 }))); // prettier-ignore
    for (let i = 0; i < 9000; i++) {
      const attributes = [wish, { name: '适用介质', value: `油 ${i}` }].slice(i % 2);
      expect(asked.topDemands(aSupply({ attributes }), { k: 1 })).toHaveLength(1);
    }
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
    expectOracle(changing, left);
    expectOracle(changing, left, { now: tomorrow });
    expectOracle(changing, left);
    const fresh = manyListings('demand', 20).map((one) => ({ ...one, id: `new ${one.id}` }));
    fresh.forEach((one) => changing.upsert(one));
    const [first, ...others] = left as [IndexedListing, ...IndexedListing[]];
    const changed = { ...first, title: '供应 304 不锈钢球阀', version: 2 };
    changing.upsert(changed);
    expectOracle(changing, [...others, ...fresh, changed]);
  });

  it('see demands that came in numbers, and those that were there', () => {
    const growing = new MatchIndex({ now: () => noon });
    growing.load([...supplies, ...demands]);
    growing.topDemands('supply 0');
    const more = manyListings('demand', 600, 7).map((one) => ({ ...one, id: `more ${one.id}` }));
    more.slice(0, 300).forEach((one) => growing.upsert(one));
    expectOracle(growing, [...demands, ...more.slice(0, 300)]);
    more.slice(300).forEach((one) => growing.upsert(one));
    expectOracle(growing, [...demands, ...more]);
  });
});
