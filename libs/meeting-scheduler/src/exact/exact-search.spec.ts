import { runs } from '@wanchang/kernel/testing';
import fc from 'fast-check';
import { checkSchedule } from '../check/check-schedule';
import { compile } from '../instance/compile';
import { type Instance } from '../instance/instance';
import { outcomeOf } from '../outcome';
import { type Problem } from '../problem';
import { Random } from '../search/random';
import { Timetable } from '../search/timetable';
import { FromBelow } from './from-below';
import { LargeNeighbourhood } from './large-neighbourhood';

const SLOTS = 5;

/** Small conferences in which all meetings are mandatory. */
const problems = fc
  .record({
    pairs: fc.uniqueArray(fc.tuple(fc.nat(2), fc.integer({ min: 3, max: 6 })), {
      minLength: 2,
      maxLength: 6,
      selector: ([p, q]) => p * 10 + q,
    }),
    away: fc.array(fc.tuple(fc.nat(6), fc.nat(SLOTS - 1)), { maxLength: 5 }),
    orders: fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 2 }),
    longestRun: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    fairness: fc.option(fc.nat(1), { nil: undefined }),
    tables: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ pairs, away, orders, longestRun, fairness, tables }): Problem => {
    const ids = Array.from({ length: 7 }, (_, p) => p);
    return {
      slots: ids.slice(0, SLOTS).map((s) => ({ start: s * 30, end: s * 30 + 30 })),
      participants: ids.map((p) => ({
        id: `p${p}`,
        unavailable: away.filter(([who]) => who === p).map(([, s]) => s),
        ...(p === 0 && longestRun !== undefined ? { longestRun } : {}),
      })),
      meetings: pairs.map(([p, q], m) => ({
        id: `m${m}`,
        between: [`p${p}`, `p${q}`],
        mandatory: true,
        after: orders.filter(([a, b]) => a === m && b < m).map(([, b]) => `m${b}`),
      })),
      tables: ids.slice(0, tables).map((t) => ({ id: `t${t}` })),
      ...(fairness === undefined ? {} : { fairness }),
    };
  });

/** Calls back with each sound and fair timetable of all meetings. */
function enumerate(instance: Instance, visit: (timetable: Timetable) => void) {
  const timetable = new Timetable(instance);
  const from = (m: number) => {
    if (m === instance.M && timetable.spread() <= instance.fairness) visit(timetable);
    for (let s = 0; m < instance.M && s < instance.S; s++) {
      if (!timetable.fits(m, s)) continue;
      timetable.place(m, s);
      from(m + 1);
      timetable.remove(m);
    }
  };
  from(0);
}

describe('exact search', () => {
  it('of growing parts and from below ends at as few breaks as any timetable has, and says so then', () => {
    let improved = 0;
    fc.assert(
      fc.property(problems, fc.nat(1_000), (problem, seed) => {
        const instance = compile(problem);
        let least = Infinity;
        let worst: Int32Array | undefined;
        let most = -1;
        enumerate(instance, ({ totalBreaks, slotOf }) => {
          least = Math.min(least, totalBreaks);
          if (totalBreaks <= most) return;
          most = totalBreaks;
          worst = slotOf.slice();
        });
        if (!worst) return;
        const parts = LargeNeighbourhood.of(instance, worst, new Random(seed));
        const below = FromBelow.of(instance, worst, 0);
        if (!parts || !below) return;
        const done = () => parts.leastBreaks === parts.timetable.totalBreaks;
        for (let i = 0; i < 200 && !done(); i++) parts.run(50);
        for (let i = 0; i < 200 && !below.run(50); i++);
        for (const { leastBreaks, timetable } of [parts, below]) {
          expect(leastBreaks).toBe(least);
          expect(timetable.totalBreaks).toBe(least);
          const { placements } = outcomeOf(problem, timetable);
          expect(checkSchedule(problem, placements).violations).toEqual([]);
        }
        improved += Number(most > least);
      }),
      { numRuns: runs(800) },
    );
    expect(improved).toBeGreaterThan(50);
  });

  it('claims nothing where what is locked breaks a rule', () => {
    const instance = compile({
      slots: [0, 1, 2, 3].map((s) => ({ start: s * 30, end: s * 30 + 30 })),
      participants: [{ id: 'a', longestRun: 1 }, { id: 'b' }, { id: 'c' }, { id: 'd' }],
      meetings: ['b', 'c', 'd'].map((id) => ({ id, between: ['a', id], mandatory: true })),
      tables: [{ id: 't' }],
      locked: [
        { meeting: 'b', slot: 0, table: 't' },
        { meeting: 'c', slot: 1, table: 't' },
      ],
    });
    const timetable = new Timetable(instance);
    [0, 1, 3].forEach((s, m) => timetable.place(m, s));
    expect(LargeNeighbourhood.of(instance, timetable.slotOf, new Random(1))).toBeUndefined();
  });
});
