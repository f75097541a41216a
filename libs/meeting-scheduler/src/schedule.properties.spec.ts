import { patience, runs } from '@wanchang/kernel/testing';
import * as fc from 'fast-check';
import { checkSchedule } from './check/check-schedule';
import { type Meeting, type Participant, type Problem, type Table } from './problem';
import { repair } from './repair/repair';
import { solve } from './solve';

const RUNS = runs(2_500);
const id = (prefix: string) => (n: number) => `${prefix}${n}`;

/** Small conferences in which every rule occurs, and often contradicts another. */
const problems: fc.Arbitrary<Problem> = fc
  .record({
    slots: fc.integer({ min: 1, max: 7 }),
    people: fc.integer({ min: 2, max: 7 }),
    tables: fc.integer({ min: 1, max: 4 }),
    meetings: fc.integer({ min: 0, max: 14 }),
  })
  .chain(({ slots, people, tables, meetings }) => {
    const slot = fc.nat(slots - 1);
    const some = fc.uniqueArray(slot, { maxLength: 2 });
    const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 3 });
    const person = fc.nat(people - 1).map(id('p'));
    const participant = fc.record({
      unavailable: some,
      sessions: maybe(fc.constantFrom(['a'], ['b'])),
      most: maybe(fc.integer({ min: 1, max: 4 })),
      longestRun: maybe(fc.integer({ min: 1, max: 3 })),
      keepsTable: fc.nat(9).map((n) => n === 0),
      vetoes: maybe(fc.tuple(person)),
    });
    const meeting = fc.record({
      pair: fc.uniqueArray(person, { minLength: 2, maxLength: 2 }),
      weight: fc.integer({ min: 1, max: 9 }),
      mandatory: fc.boolean(),
      session: maybe(fc.constantFrom('a', 'b')),
      slot: maybe(slot),
      after: maybe(fc.tuple(fc.nat(meetings).map(id('m')))),
      needs: maybe(fc.constant(['interpreter'])),
      seats: maybe(fc.constantFrom(2, 5)),
    });
    const table = fc.record({
      properties: fc.constantFrom([], ['interpreter']),
      seats: maybe(fc.integer({ min: 4, max: 8 })),
      closed: some,
    });
    const list = <T>(item: fc.Arbitrary<T>, length: number) =>
      fc.array(item, { minLength: length, maxLength: length });
    return fc.record({
      participants: list(participant, people),
      meetings: list(meeting, meetings),
      tables: list(table, tables),
      gap: fc.constantFrom(0, 30),
      slots: fc.constant(slots),
    });
  })
  .map(({ participants, meetings, tables, gap, slots }): Problem => {
    const half = slots >> 1;
    const start = (s: number) => s * 20 + (s >= half ? gap : 0);
    const all = Array.from({ length: slots }, (_, s) => s);
    let keepers = 0;
    return {
      slots: all.map((s) => ({ start: start(s), end: start(s) + 20 })),
      sessions: [
        { id: 'a', slots: all.slice(0, half) },
        { id: 'b', slots: all.slice(half) },
      ],
      participants: participants.map(({ keepsTable, ...rest }, p): Participant => {
        const keeps = keepsTable && keepers++ < 1 && tables.length > 1;
        return { ...rest, id: `p${p}`, keepsTable: keeps };
      }),
      meetings: meetings.map(({ pair, after, needs, seats, ...rest }, m): Meeting => {
        const [a, b] = pair as [string, string];
        const earlier = after?.filter((other) => Number(other.slice(1)) < m);
        const asks = keepers === 0 ? { needs, seats } : {};
        return { ...rest, ...asks, id: `m${m}`, between: [a, b], after: earlier };
      }),
      tables: tables.map((rest, t): Table => ({ ...rest, id: `t${t}` })),
    };
  });

describe('a schedule of any problem', () => {
  it(
    `has no clash, no table over capacity, no veto, no participant who is away (${RUNS} cases)`,
    async () => {
      await fc.assert(
        fc.asyncProperty(problems, fc.nat(1000), async (problem, seed) => {
          const result = await solve(problem, { seed, iterations: 600 });
          const checked = checkSchedule(problem, result.placements);
          expect(checked.violations).toEqual([]);
          expect(checked.missing.length === 0).toBe(result.feasible);
          expect(checked.weight).toBe(result.score.weight);
          expect(checked.breaks).toBe(result.score.breaks);
          expect(checked.idleSlots).toBe(result.score.idleSlots);
          expect(result.placements.length + result.unplaced.length).toBe(problem.meetings.length);
          expect(result.score.weight).toBeLessThanOrEqual(result.bound.weight + 1e-6);
          if (result.conflict) expect(result.feasible).toBe(false);
        }),
        { numRuns: RUNS },
      );
    },
    patience(300_000),
  );

  it(
    'stays sound under repair, and what is past stays as it was',
    async () => {
      await fc.assert(
        fc.asyncProperty(problems, fc.nat(6), fc.nat(2), async (problem, at, kind) => {
          const { placements } = await solve(problem, { iterations: 300 });
          const now = at % problem.slots.length;
          const meeting = placements[at % Math.max(1, placements.length)]?.meeting;
          const disruption =
            kind === 0 || meeting === undefined
              ? ({ kind: 'participant-out', participant: 'p0' } as const)
              : kind === 1
                ? ({ kind: 'table-out', table: 't0' } as const)
                : ({ kind: 'overrun', meeting, minutes: 10 } as const);
          const keeps = problem.participants.some((one) => one.keepsTable);
          if (kind === 1 && keeps) return;
          const mended = repair(problem, placements, [disruption], { now });
          expect(checkSchedule(mended.problem, mended.placements).violations).toEqual([]);
          const past = placements.filter(({ slot }) => slot < now);
          expect(mended.placements).toEqual(expect.arrayContaining(past));
        }),
        { numRuns: runs(1_000) },
      );
    },
    patience(120_000),
  );
});
