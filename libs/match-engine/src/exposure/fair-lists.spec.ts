import { runs } from '@wanchang/kernel/testing';
import fc from 'fast-check';
import { MatchInputError } from '../match.errors';
import { fairLists, type CandidateList } from './fair-lists';

const scores = fc.constantFrom(0.125, 0.25, 0.375, 0.5, 0.75, 1);
const candidates: fc.Arbitrary<CandidateList[]> = fc
  .array(fc.array(fc.option(scores, { freq: 3 }), { minLength: 4, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  }) // prettier-ignore
  .map((rows) =>
    rows.map((row, demand) => ({
      id: `d${demand}`,
      best: row.flatMap((score, supply) => (score === null ? [] : [{ id: `s${supply}`, score }])),
    })),
  );

/** The best total by trying every choice. */
function bestTotal(lists: readonly CandidateList[], k: number, cap: number): number {
  const loads = new Map<string, number>();
  const from = (demand: number, edge: number, taken: number): number => {
    const list = lists[demand];
    if (!list) return 0;
    const one = list.best[edge];
    if (!one) return from(demand + 1, 0, 0);
    const without = from(demand, edge + 1, taken);
    const load = loads.get(one.id) ?? 0;
    if (taken === k || load === cap) return without;
    loads.set(one.id, load + 1);
    const withIt = one.score + from(demand, edge + 1, taken + 1);
    loads.set(one.id, load);
    return Math.max(without, withIt);
  };
  return from(0, 0, 0);
}

describe('fair lists', () => {
  it('keep every limit and have the greatest total that trying every choice finds', () => {
    fc.assert(
      fc.property(
        candidates,
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 3 }),
        (given, k, cap) => {
          const { lists, total, uncappedTotal, loss } = fairLists(given, { k, cap });
          const loads = new Map<string, number>();
          for (const { best } of lists) {
            expect(best.length).toBeLessThanOrEqual(k);
            for (const { id } of best) loads.set(id, (loads.get(id) ?? 0) + 1);
          }
          expect(Math.max(0, ...loads.values())).toBeLessThanOrEqual(cap);
          expect(total).toBe(lists.flatMap(({ best }) => best).reduce((sum, { score }) => sum + score, 0)); // prettier-ignore
          expect(total).toBe(bestTotal(given, k, cap));
          expect(uncappedTotal).toBe(bestTotal(given, k, Infinity));
          expect(loss).toBe(uncappedTotal - total);
        },
      ),
      { numRuns: runs(1500) },
    );
  });

  it('are the uncapped lists where the cap binds nobody', () => {
    const given = [{ id: 'd1', best: [{ id: 'b', score: 0.5 }, { id: 'a', score: 0.5 }, { id: 'c', score: 0.25 }] }]; // prettier-ignore
    expect(fairLists(given, { k: 2, cap: 1 })).toMatchObject({
      lists: [{ id: 'd1', best: [{ id: 'a' }, { id: 'b' }] }],
      loss: 0,
    });
  });

  it.each([
    [{ k: 0, cap: 1 }, 'k'],
    [{ k: 1, cap: 0 }, 'cap'],
    [{ k: 1, cap: NaN }, 'cap'],
  ])('refuse %p', (options, field) => {
    expect(() => fairLists([], options)).toThrow(expect.objectContaining({ field }) as Error);
    expect(() => fairLists([], options)).toThrow(MatchInputError);
  });
});
