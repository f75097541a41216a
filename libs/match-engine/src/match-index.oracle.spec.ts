import { runs } from '@wanchang/kernel/testing';
import fc from 'fast-check';
import type { IndexedListing } from './listing';
import type { Match } from './match';
import { MatchIndex } from './match-index';
import { listingArbitrary, marketArbitrary } from './testing/arbitraries';
import { noon } from './bench/samples';
import { Oracle } from './bench/oracle';
import { factorNames } from './factors/factors';
import { defaultWeights } from './weights';

function indexOf(listings: readonly IndexedListing[]): MatchIndex {
  const index = new MatchIndex({ now: () => noon });
  index.load(listings);
  return index;
}

function ranked(index: MatchIndex, own: IndexedListing, k: number) {
  const asked =
    own.side === 'demand' ? index.topSupplies(own.id, { k }) : index.topDemands(own.id, { k });
  const counterpart = ({ supplyId, demandId }: Match) =>
    own.side === 'demand' ? supplyId : demandId;
  return asked.map((match) => ({
    id: counterpart(match),
    score: match.score,
    mutual: match.mutual,
  }));
}

describe('MatchIndex', () => {
  it('gives the lists of a brute-force oracle, to the last digit and tie, in both directions', () => {
    let pairs = 0;
    fc.assert(
      fc.property(marketArbitrary, fc.integer({ min: 1, max: 7 }), (listings, k) => {
        const index = indexOf(listings);
        const oracle = new Oracle(listings, defaultWeights, noon);
        for (const own of listings) {
          const expected = oracle.ranking(own).slice(0, k);
          expect(ranked(index, own, k)).toEqual(expected);
          pairs += expected.length;
        }
      }),
      { numRuns: runs(1400) },
    );
    expect(pairs).toBeGreaterThan(runs(2000));
  });

  it('scores a listing that it does not hold as the oracle does', () => {
    const queryListing = listingArbitrary('demand', ['query']);
    fc.assert(
      fc.property(marketArbitrary, queryListing, (listings, own) => {
        const found = indexOf(listings).topSupplies(own);
        const expected = new Oracle(listings, defaultWeights, noon).ranking(own);
        expect(found.map(({ supplyId, score }) => [supplyId, score])).toEqual(
          expected.map(({ id, score }) => [id, score]),
        );
      }),
    );
  });

  it('explains each match by parts in 0..1 that sum to its score to the last digit, from both sides', () => {
    fc.assert(
      fc.property(marketArbitrary, (listings) => {
        const index = indexOf(listings);
        for (const own of listings) {
          const matches =
            own.side === 'demand' ? index.topSupplies(own.id) : index.topDemands(own.id);
          for (const match of matches) {
            const { view, weightsVersion, parts, misses, deduction, ...explained } = index.explain(
              match.supplyId,
              match.demandId,
              { view: own.side },
            )!;
            expect(explained).toEqual(match);
            expect(parts.map(({ factor }) => factor)).toEqual(factorNames);
            const sum = parts.reduce((total, { contribution }) => total + contribution, 0);
            expect(sum - deduction).toBe(match.score);
            expect(deduction > 0).toBe(misses > 0);
            expect(parts.every(({ value }) => value >= 0 && value <= 1)).toBe(true);
            expect(JSON.parse(JSON.stringify(parts))).toEqual(parts);
            expect([view, weightsVersion]).toEqual([own.side, 1]);
          }
        }
      }),
    );
  });

  it('lists exactly the pairs that no constraint keeps apart', () => {
    fc.assert(
      fc.property(marketArbitrary, (listings) => {
        const index = indexOf(listings);
        const isFree = (supply: IndexedListing, demand: IndexedListing) =>
          index.whyNot(supply.id, demand.id).length === 0;
        for (const demand of listings.filter(({ side }) => side === 'demand')) {
          const free = listings.filter((one) => one.side === 'supply' && isFree(one, demand));
          const found = index.topSupplies(demand.id).map(({ supplyId }) => supplyId);
          expect(found.sort()).toEqual(free.map(({ id }) => id).sort());
        }
      }),
    );
  });
});
