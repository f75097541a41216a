import fc from 'fast-check';
import { MatchInputError } from '../match.errors';
import { MatchIndex } from '../match-index';
import { listingArbitrary, marketArbitrary } from '../testing/arbitraries';
import { aSupply, noon } from '../bench/samples';

const now = () => noon;

function everything(index: MatchIndex) {
  const sweep = index.sweep({ k: 7 });
  return [[...sweep.supplyLists()], [...sweep.demandLists()], [...index.versions()]];
}

describe('a snapshot', () => {
  it('restores to an index that gives the same, also after further changes', () => {
    fc.assert(
      fc.property(
        marketArbitrary,
        listingArbitrary('supply', ['s1', 'new']),
        (listings, change) => {
          const index = new MatchIndex({ now });
          index.load(listings);
          const restored = MatchIndex.restore(index.snapshot(), { now });
          expect(restored.size).toBe(listings.length);
          expect(everything(restored)).toEqual(everything(index));
          for (const one of [index, restored]) {
            one.upsert({ ...change, version: 2 });
            one.remove('d1');
            one.topDemands(change.id);
          }
          expect(restored.topDemands(change.id)).toEqual(index.topDemands(change.id));
          expect(everything(restored)).toEqual(everything(index));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('explains in the words of the listings', () => {
    const index = new MatchIndex({ now });
    const attributes = [{ name: '口径', value: '50', unit: 'mm' }];
    index.load([aSupply({ attributes, price: { amount: 5, currency: 'CNY', unit: '台' } })]);
    const demand = { ...aSupply({ attributes }), id: 'd', side: 'demand' as const, memberId: 'x' };
    const restored = MatchIndex.restore(index.snapshot(), { now });
    expect(restored.explain('s1', demand)).toEqual(index.explain('s1', demand));
    expect(restored.explain('s1', demand)?.parts[2]).toMatchObject({
      detail: { compared: [{ supply: '50 mm', fit: 1 }] },
    });
  });

  it.each([
    ['nothing', () => new Uint8Array()],
    ['other bytes', () => new Uint8Array(64).fill(7)],
    ['half of one', () => new MatchIndex().snapshot().subarray(0, -8)],
  ])('is not restored from %s', (_rule, bytes) => {
    expect(() => MatchIndex.restore(bytes())).toThrow(MatchInputError);
    expect(() => MatchIndex.restore(bytes())).toThrow('no snapshot');
  });
});
