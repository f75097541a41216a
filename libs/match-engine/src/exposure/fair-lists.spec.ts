import { runs } from '@wanchang/kernel/testing';
import fc from 'fast-check';
import { MatchInputError } from '../match.errors';
import type { Edge } from './exposure-flow';
import { fairLists, type FairListsOptions } from './fair-lists';

const SUPPLIES = 4;
const steps = fc.constantFrom(1, 2, 3, 4, 6, 8);
const candidates: fc.Arbitrary<Edge[][]> = fc
  .array(fc.array(fc.option(steps, { freq: 3 }), { minLength: SUPPLIES, maxLength: SUPPLIES }), {
    minLength: 1,
    maxLength: 4,
  }) // prettier-ignore
  .map((rows) =>
    rows.map((row) => row.flatMap((steps, supply) => (steps === null ? [] : [{ supply, steps }]))),
  );

/** The best total by trying every choice. */
function bestTotal(lists: readonly (readonly Edge[])[], k: number, cap: number): number {
  const loads = new Map<number, number>();
  const from = (demand: number, edge: number, taken: number): number => {
    const list = lists[demand];
    if (!list) return 0;
    const one = list[edge];
    if (!one) return from(demand + 1, 0, 0);
    const without = from(demand, edge + 1, taken);
    const load = loads.get(one.supply) ?? 0;
    if (taken === k || load === cap) return without;
    loads.set(one.supply, load + 1);
    const withIt = one.steps + from(demand, edge + 1, taken + 1);
    loads.set(one.supply, load);
    return Math.max(without, withIt);
  };
  return from(0, 0, 0);
}

/** The lists as they are under each cap: rows of supplies. */
function solved(given: Edge[][], options: Omit<FairListsOptions, 'supplies'>) {
  return Array.from(fairLists(given, { ...options, supplies: SUPPLIES }), (level) => ({
    ...level!,
    lists: given.map((list, demand) => list.filter((_, at) => level!.isListed(demand, at))),
  }));
}

describe('fair lists', () => {
  it('keep every limit and have the greatest total that trying every choice finds', () => {
    fc.assert(
      fc.property(
        candidates,
        fc.integer({ min: 1, max: 3 }),
        fc.subarray([3, 2, 1], { minLength: 1 }),
        (given, k, caps) => {
          const levels = solved(given, { k, caps });
          expect(levels.map(({ cap }) => cap)).toEqual([null, ...caps]);
          for (const { cap, lists, total, loads } of levels) {
            for (const list of lists) expect(list.length).toBeLessThanOrEqual(k);
            const listed = lists.flat();
            const counted = [...loads.keys()].map((row) => listed.filter(({ supply }) => supply === row).length); // prettier-ignore
            expect([...loads]).toEqual(counted);
            expect(Math.max(...loads)).toBeLessThanOrEqual(cap ?? Infinity);
            expect(total).toBe(listed.reduce((sum, { steps }) => sum + steps, 0));
            expect(total).toBe(bestTotal(given, k, cap ?? Infinity));
          }
        },
      ),
      { numRuns: runs(1500) },
    );
  });

  it('are the uncapped lists where the cap does not bind', () => {
    const given = [[{ supply: 1, steps: 4 }, { supply: 0, steps: 4 }, { supply: 2, steps: 2 }]]; // prettier-ignore
    const [plain, capped] = solved(given, { k: 2, caps: [1] });
    expect(capped!.lists).toEqual(plain!.lists);
    expect(capped!.lists).toEqual([given[0]!.slice(0, 2)]);
  });

  it.each([
    [{ k: 0, caps: [1] }, 'k'],
    [{ k: 1, caps: [0] }, 'cap'],
    [{ k: 1, caps: [NaN] }, 'cap'],
    [{ k: 1, caps: [2, 2] }, 'cap'],
  ])('refuse %p', (options, field) => {
    expect(() => solved([], options)).toThrow(expect.objectContaining({ field }) as Error);
    expect(() => solved([], options)).toThrow(MatchInputError);
  });
});
