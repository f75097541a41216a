import { runs } from '@wanchang/kernel/testing';
import fc from 'fast-check';
import { Oracle } from '../bench/oracle';
import { MatchIndex } from '../match-index';
import { manyListings, marketArbitrary, weightsOfShares } from '../testing/arbitraries';
import { sweepHere } from './sweep';
import { aDemand, aSupply, noon } from '../bench/samples';
import { factorNames } from '../factors/factors';
import { defaultWeights } from '../weights';

describe('a sweep', () => {
  it('gives every listing of both sides the list of the oracle, to the last digit and tie', () => {
    fc.assert(
      fc.property(marketArbitrary, fc.integer({ min: 1, max: 7 }), (listings, k) => {
        const index = new MatchIndex({ now: () => noon });
        index.load(listings);
        const oracle = new Oracle(listings, defaultWeights, noon);
        const sweep = index.sweep({ k });
        const lists = [...sweep.supplyLists(), ...sweep.demandLists()];
        expect(lists).toHaveLength(listings.length);
        for (const { id, best } of lists) {
          const expected = oracle.ranking(listings.find((one) => one.id === id)!).slice(0, k);
          expect(best).toEqual(expected.map((one) => ({ id: one.id, score: one.score })));
        }
      }),
      { numRuns: runs(600) },
    );
  });

  it('gives them from larger markets, under any weights and for long lists', () => {
    const share = fc.oneof(fc.constant(0), fc.constant(1e-9), fc.double({ min: 0, max: 1, noNaN: true })); // prettier-ignore
    const weights = fc
      .tuple(...factorNames.map(() => share))
      .filter((shares) => shares.some((one) => one > 0.1))
      .map(weightsOfShares);
    const count = fc.constantFrom(31, 32, 33, 64, 100);
    fc.assert(
      fc.property(
        weights,
        count,
        fc.nat(),
        fc.constantFrom(1, 20, 1000),
        (given, many, seed, k) => {
          const listings = [
            ...manyListings('supply', 20, seed),
            ...manyListings('demand', many, seed),
          ];
          const index = new MatchIndex({ now: () => noon, weights: given });
          index.load(listings);
          const oracle = new Oracle(listings, given, noon);
          const sweep = index.sweep({ k });
          for (const { id, best } of [...sweep.supplyLists(), ...sweep.demandLists()]) {
            const expected = oracle.ranking(listings.find((one) => one.id === id)!).slice(0, k);
            expect(best).toEqual(expected.map((one) => ({ id: one.id, score: one.score })));
          }
        },
      ),
      { numRuns: runs(60) },
    );
  });

  it('stays as it was asked for when the index changes', () => {
    const index = new MatchIndex({ now: () => noon });
    index.load([aSupply(), aDemand()]);
    const job = index.sweepJob();
    index.remove('s1');
    expect([...sweepHere(job).supplyLists()]).toMatchObject([{ id: 's1', best: [{ id: 'd1' }] }]);
  });

  it('sees changes and removals made before it', () => {
    const index = new MatchIndex({ now: () => noon });
    index.load([aSupply(), aSupply({ id: 's2' }), aDemand()]);
    index.sweep();
    index.remove('s1');
    index.upsert(aDemand({ id: 'd2' }));
    const [only, ...others] = index.sweep().supplyLists();
    expect([only?.id, only?.best.map(({ id }) => id)]).toEqual(['s2', ['d1', 'd2']]);
    expect(others).toEqual([]);
  });

  it('of nothing is empty', () => {
    const sweep = new MatchIndex().sweep();
    expect([...sweep.supplyLists(), ...sweep.demandLists()]).toEqual([]);
  });
});
