import { runs } from '@wanchang/kernel/testing';
import fc from 'fast-check';
import { manyListings } from '../testing/arbitraries';
import { MatchIndex } from '../match-index';
import { noon } from '../bench/samples';
import type { Side } from '../listing';
import { sweepPairs } from './sweep-pairs';
import type { PairOptions } from './swept-pairs';

const FIRST = '';
const market = fc.record({
  supplies: fc.constantFrom(1, 5, 40),
  demands: fc.constantFrom(1, 7, 33),
  seed: fc.nat(),
});
const options = fc.record({
  k: fc.integer({ min: 1, max: 6 }),
  leastMutual: fc.constantFrom(0, 0.4, 0.55),
});

function anIndex({ supplies, demands, seed }: { supplies: number; demands: number; seed: number }) {
  const index = new MatchIndex({ now: () => noon });
  const listings = [
    ...manyListings('supply', supplies, seed),
    ...manyListings('demand', demands, seed),
  ];
  index.load(listings);
  return { index, listings };
}

const sweptPairs = (index: MatchIndex, given: PairOptions) =>
  sweepPairs(index.sweepJob({ k: 1000 }), given);

describe('the pairs of a sweep', () => {
  it('are those that the listings want one by one, with the scores that each pair has', async () => {
    await fc.assert(
      fc.asyncProperty(market, options, async (size, given) => {
        const { index, listings } = anIndex(size);
        const wanted = new Set<string>();
        for (const { id, side } of listings) {
          const found =
            side === 'supply'
              ? index.topDemands(id, { k: 1000 })
              : index.topSupplies(id, { k: 1000 });
          const good = found.filter(({ mutual }) => mutual >= given.leastMutual).slice(0, given.k);
          for (const { supplyId, demandId } of good) wanted.add(`${supplyId} ${demandId}`);
        }
        const swept = await sweptPairs(index, given);
        const pairs = swept.behind(FIRST, 1000).flatMap((one) => one.pairs);
        expect(pairs.map(({ supplyId, demandId }) => `${supplyId} ${demandId}`)).toEqual(
          [...wanted].sort(),
        );
        for (const pair of pairs) expect(pair).toEqual(index.scores(pair.supplyId, pair.demandId));
      }),
      { numRuns: runs(60) },
    );
  });

  it('under a cap stand no supply in more of them, and cost what is said', async () => {
    await fc.assert(
      fc.asyncProperty(
        market,
        options,
        fc.integer({ min: 1, max: 4 }),
        async (size, given, cap) => {
          const { index } = anIndex(size);
          const swept = await sweptPairs(index, { ...given, cap, triedCaps: [8, 1] });
          const supplies = swept.behind(FIRST, 1000);
          for (const { pairs } of supplies) expect(pairs.length).toBeLessThanOrEqual(cap);
          const [plain, ...tried] = swept.exposure;
          expect(plain!.cap).toBe(null);
          const own = tried.find((one) => one.cap === cap)!;
          expect(own.highest).toBe(Math.min(plain!.highest, cap));
          expect(own.total).toBeLessThanOrEqual(plain!.total);
          expect(own.shown).toBeLessThanOrEqual(supplies.filter(({ pairs }) => pairs.length > 0).length); // prettier-ignore
        },
      ),
      { numRuns: runs(60) },
    );
  });

  it('leave out what one side does not want, and take its next best', async () => {
    const { index } = anIndex({ supplies: 3, demands: 30, seed: 7 });
    const given = { k: 2, leastMutual: 0 };
    const [supply] = (await sweptPairs(index, given)).behind(FIRST, 1);
    const [first] = index.topDemands(supply!.id, { k: 3 });
    const isUnwanted = (view: Side, supplyId: string, demandId: string) =>
      view === 'supply' && supplyId === first!.supplyId && demandId === first!.demandId;
    const [of] = (await sweptPairs(index, { ...given, isUnwanted })).behind(FIRST, 1);
    const third = index.topDemands(first!.supplyId, { k: 3 })[2]!;
    expect(of!.pairs.map(({ demandId }) => demandId)).toContain(third.demandId);
  });

  it('come by the ids of their supplies, and continue behind any of them', async () => {
    const { index } = anIndex({ supplies: 12, demands: 3, seed: 1 });
    const given = { k: 3, leastMutual: 0 };
    index.remove((await sweptPairs(index, given)).behind(FIRST, 1)[0]!.id);
    const pairs = await sweptPairs(index, given);
    const all = pairs.behind(FIRST, 100).map(({ id }) => id);
    expect(all).toHaveLength(11);
    expect(all).toEqual([...all].sort());
    expect(pairs.counts).toEqual({ supplies: 11, demands: 3 });
    expect(pairs.behind(all[4]!, 3).map(({ id }) => id)).toEqual(all.slice(5, 8));
    expect(pairs.behind(all.at(-1)!, 3)).toEqual([]);
  });
});
