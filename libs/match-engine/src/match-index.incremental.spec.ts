import { runs } from '@wanchang/kernel/testing';
import fc from 'fast-check';
import type { IndexedListing } from './listing';
import type { ListingStore } from './listing-store';
import { MatchIndex } from './match-index';
import { listingArbitrary } from './testing/arbitraries';
import { aDemand, aSupply, noon } from './bench/samples';

const ids = ['a', 'b', 'c', 'd', 'e'];
const change = fc.oneof(
  { weight: 3, arbitrary: listingArbitrary('supply', ids) },
  { weight: 3, arbitrary: listingArbitrary('demand', ids) },
  { weight: 2, arbitrary: fc.constantFrom(...ids) },
);

function everything(index: MatchIndex, listings: Iterable<IndexedListing>) {
  return [...listings]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, side }) => (side === 'supply' ? index.topDemands(id) : index.topSupplies(id)));
}

describe('MatchIndex under change', () => {
  it('gives after any adds, changes and removals what a rebuild in any order gives', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), fc.boolean(), (changes, reversed) => {
        const index = new MatchIndex({ now: () => noon });
        const live = new Map<string, IndexedListing>();
        changes.forEach((listing, version) => {
          if (typeof listing === 'string') {
            expect(index.remove(listing)).toBe(live.delete(listing));
          } else {
            index.upsert({ ...listing, version });
            live.set(listing.id, { ...listing, version });
          }
        });
        const rebuilt = new MatchIndex({ now: () => noon });
        const listings = [...live.values()];
        rebuilt.load(reversed ? listings.reverse() : listings);
        expect(everything(index, live.values())).toEqual(everything(rebuilt, live.values()));
        expect([...index.versions()].sort()).toEqual([...rebuilt.versions()].sort());
      }),
      { numRuns: runs(500) },
    );
  });

  it('matches a new listing at once in both directions', () => {
    const index = new MatchIndex({ now: () => noon });
    index.upsert(aSupply());
    expect(index.topDemands('s1')).toEqual([]);
    index.upsert(aDemand());
    expect(index.topDemands('s1')).toMatchObject([{ supplyId: 's1', demandId: 'd1' }]);
    expect(index.topSupplies('d1')).toMatchObject([{ supplyId: 's1', demandId: 'd1' }]);
  });

  it('keeps the newer version when an older one comes late', () => {
    const index = new MatchIndex({ now: () => noon });
    expect(index.upsert(aSupply({ title: '球阀', version: 2 }))).toBe(true);
    expect(index.upsert(aSupply({ title: '闸阀', version: 1 }))).toBe(false);
    expect([...index.versions()]).toEqual([['s1', 2]]);
    expect([index.versionOf('s1'), index.versionOf('s2')]).toEqual([2, null]);
  });

  it('is not changed by what the caller does to its objects afterwards', () => {
    const index = new MatchIndex({ now: () => noon });
    const price = { amount: 90, currency: 'CNY' };
    index.upsert(aSupply({ price }));
    price.amount = 200;
    const ceiling = aDemand({ price: { amount: 100, currency: 'CNY' } });
    expect(index.whyNot('s1', ceiling)).toEqual([]);
    expect(index.explain('s1', ceiling)?.parts[3]).toMatchObject({
      detail: { ratio: 0.9, price: { amount: 90 } },
    });
  });

  it('forgets the words of removed listings, so that it does not grow with what has gone', () => {
    const index = new MatchIndex({ now: () => noon });
    index.upsert(aDemand());
    for (let i = 0; i < 3000; i++) {
      index.upsert(aSupply({ title: `球阀 型号X${i}` }));
      if (i % 100 === 0) expect(index.topDemands('s1')).toHaveLength(1);
      index.remove('s1');
    }
    expect(index.topSupplies('d1')).toEqual([]);
    expect(index.size).toBe(1);
    const { lexicon } = Reflect.get(index, 'store') as ListingStore;
    expect(lexicon.vocabulary.size).toBeLessThan(1100);
    index.upsert(aSupply());
    expect(index.topSupplies('d1')).toHaveLength(1);
  });
});
