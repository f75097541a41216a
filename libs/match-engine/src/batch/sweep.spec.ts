import fc from 'fast-check';
import { Oracle } from '../bench/oracle';
import { MatchIndex } from '../match-index';
import { marketArbitrary } from '../testing/arbitraries';
import { aDemand, aSupply, noon } from '../bench/samples';
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
      { numRuns: 600 },
    );
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
