import { runs } from '@wanchang/kernel/testing';
import fc from 'fast-check';
import { MatchIndex } from './match-index';
import { mergeTop } from './merge-top';
import { marketArbitrary } from './testing/arbitraries';
import { noon } from './bench/samples';

describe('shards', () => {
  it('give, merged, what one index gives, however supplies are split', () => {
    fc.assert(
      fc.property(
        marketArbitrary,
        fc.integer({ min: 1, max: 4 }),
        fc.nat(),
        (listings, k, salt) => {
          const whole = new MatchIndex({ now: () => noon });
          whole.load(listings);
          const shards = [0, 1, 2].map((shard) => {
            const index = new MatchIndex({ now: () => noon });
            const isHere = (id: string) => (id.charCodeAt(1) + salt) % 3 === shard;
            index.load(listings.filter(({ side, id }) => side === 'demand' || isHere(id)));
            return index;
          });
          const counts = shards.map((shard) => shard.statisticsOf('supply'));
          shards.forEach((shard, i) =>
            shard.useStatisticsOfOthers(counts.filter((_, j) => i !== j)),
          );
          for (const { id, side } of listings) {
            if (side === 'demand') {
              const merged = mergeTop(k, shards.map((shard) => shard.topSupplies(id, { k }))); // prettier-ignore
              expect(merged).toEqual(whole.topSupplies(id, { k }));
            } else {
              const home = shards.find((shard) => shard.has(id));
              expect(home?.topDemands(id, { k })).toEqual(whole.topDemands(id, { k }));
            }
          }
        },
      ),
      { numRuns: runs(300) },
    );
  });

  it('give one list, best first, equal ones by id', () => {
    const found = (supplyId: string, score: number) => ({
      supplyId,
      demandId: 'd',
      score,
      mutual: score,
    });
    const lists = [
      [found('d', 0.9), found('b', 0.5)],
      [],
      [found('c', 0.7), found('a', 0.5), found('e', 0.1)],
    ];
    expect(mergeTop(4, lists).map(({ supplyId }) => supplyId)).toEqual(['d', 'c', 'a', 'b']);
    expect(mergeTop(4, [])).toEqual([]);
  });

  it('are refused without a length of the list', () => {
    expect(() => mergeTop(0, [])).toThrow(expect.objectContaining({ field: 'k' }) as Error);
  });
});
