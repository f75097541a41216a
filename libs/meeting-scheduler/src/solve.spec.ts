import { checkSchedule } from './check/check-schedule';
import { type Meeting, type Participant, type Problem } from './problem';
import { type Progress } from './result';
import { solve } from './solve';

const slots = (count: number) =>
  Array.from({ length: count }, (_, s) => ({ start: s * 30, end: s * 30 + 30 }));
const tables = (count: number) => Array.from({ length: count }, (_, t) => ({ id: `t${t}` }));

/** One buyer that meets `suppliers` in this order of wishes; weights fall. */
function conference(suppliers: number, over: Partial<Problem> = {}): Problem {
  const names = Array.from({ length: suppliers }, (_, i) => `s${i}`);
  return {
    slots: slots(4),
    participants: [{ id: 'buyer', name: '大连采购' }, ...names.map((id) => ({ id }))],
    meetings: names.map((id, i) => ({ id: `m${i}`, between: ['buyer', id], weight: 10 - i })),
    tables: tables(1),
    ...over,
  };
}

const mandatory = (meetings: readonly Meeting[]) =>
  meetings.map((meeting) => ({ ...meeting, mandatory: true }));

describe('solve', () => {
  it('places the greatest weight, proves it, and says why the rest has no place', async () => {
    const result = await solve(conference(6), { iterations: 50_000 });
    expect(result.placements.map(({ meeting }) => meeting).sort()).toEqual([
      'm0',
      'm1',
      'm2',
      'm3',
    ]);
    expect(result).toMatchObject({
      feasible: true,
      gap: 0,
      score: { weight: 34 },
      bound: { weight: 34 },
    });
    expect(result.unplaced.map(({ meeting, reason }) => [meeting, reason.code])).toEqual([
      ['m4', 'slots-taken'],
      ['m5', 'slots-taken'],
    ]);
  });

  it('places a mandatory meeting before any weight', async () => {
    const problem = conference(6);
    const meetings = problem.meetings.map((one) =>
      one.id === 'm5' ? { ...one, mandatory: true } : one,
    );
    const result = await solve({ ...problem, meetings }, { iterations: 50_000 });
    expect(result.placements.map(({ meeting }) => meeting)).toContain('m5');
    expect(result.score.weight).toBe(27);
  });

  it('takes the same steps for the same seed', async () => {
    const [a, b] = await Promise.all(
      [1, 2].map(() => solve(conference(6), { seed: 5, iterations: 9_000 })),
    );
    expect(a!.placements).toEqual(b!.placements);
  });

  it('leaves locked meetings where they are, even where no participant is available any more', async () => {
    const lock = { meeting: 'm5', slot: 2, table: 't0' };
    const base = conference(6, { locked: [lock] });
    const participants = base.participants.map((one) => ({ ...one, unavailable: [2] }));
    const result = await solve({ ...base, participants }, { iterations: 50_000 });
    expect(result.placements).toContainEqual(lock);
    expect(result.placements).toHaveLength(4);
  });

  it('gives who keeps a table one table, and never says whose veto it was', async () => {
    const participants: Participant[] = [
      { id: 'buyer', keepsTable: true },
      { id: 's0', vetoes: ['buyer'] },
      { id: 's1' },
      { id: 's2' },
    ];
    const result = await solve(conference(3, { participants, tables: tables(2) }), {
      iterations: 50_000,
    });
    expect(new Set(result.placements.map(({ table }) => table)).size).toBe(1);
    const [refused] = result.unplaced;
    expect(refused!.reason).toMatchObject({ code: 'veto', participants: [] });
  });

  it('reports a run while it works, and stops with the best so far when asked to', async () => {
    const abort = new AbortController();
    const seen: Progress[] = [];
    const names = Array.from({ length: 12 }, (_, i) => `p${i}`);
    const pairs = names.flatMap((a, i) => names.slice(i + 1).map((b) => [a, b] as const));
    const problem: Problem = {
      slots: slots(40),
      participants: names.map((id, i) => ({ id, unavailable: [i, i + 14] })),
      meetings: pairs.map((between, m) => ({ id: `m${m}`, between, mandatory: true })),
      tables: tables(2),
    };
    const result = await solve(problem, {
      seconds: 60,
      signal: abort.signal,
      onProgress: (progress) => {
        seen.push(progress);
        abort.abort();
      },
    });
    expect(result.stopped).toBe('aborted');
    expect(seen.length).toBeGreaterThan(0);
    expect(checkSchedule(problem, result.placements).violations).toEqual([]);
  });
});

describe('demands that contradict each other', () => {
  const conflictOf = async (problem: Problem) =>
    (await solve(problem, { iterations: 10_000 })).conflict;

  it('a participant with more meetings than slots', async () => {
    const problem = conference(5);
    const conflict = await conflictOf({
      ...problem,
      tables: tables(9),
      meetings: mandatory(problem.meetings),
    });
    expect(conflict).toMatchObject({
      code: 'participant-overbooked',
      participants: ['buyer'],
      numbers: { demand: 5, supply: 4, excess: 1 },
    });
    expect(conflict!.text.zh).toContain(
      '大连采购 在第 1–4 时段必须参加 5 场会面，但这期间只有 4 个可用时段',
    );
  });

  it('more meetings than places at tables', async () => {
    const participants = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
    const meetings = mandatory([
      { id: 'ab', between: ['a', 'b'] },
      { id: 'cd', between: ['c', 'd'] },
    ]);
    const conflict = await conflictOf({
      slots: slots(1),
      participants,
      meetings,
      tables: tables(1),
    });
    expect(conflict).toMatchObject({ code: 'tables-too-few', numbers: { demand: 2, supply: 1 } });
  });

  it('an order that no slots allow, explained by the smallest chain', async () => {
    const problem = conference(4, { tables: tables(9) });
    const session = (m: number) => ({ 1: 'late', 3: 'early' })[m];
    const meetings = mandatory(problem.meetings).map((one, m) => ({
      ...one,
      ...(session(m) ? { session: session(m)! } : {}),
      after: m > 0 ? [`m${m - 1}`] : [],
    }));
    const sessions = [
      { id: 'early', slots: [0, 1] },
      { id: 'late', slots: [2, 3] },
    ];
    const conflict = await conflictOf({ ...problem, meetings, sessions });
    expect(conflict).toMatchObject({ code: 'order-impossible', meetings: ['m1', 'm2', 'm3'] });
  });

  it('more fewest than can be', async () => {
    const problem = conference(2);
    const participants = problem.participants.map((one) => ({ ...one, fewest: 2 }));
    const conflict = await conflictOf({ ...problem, participants });
    expect(conflict).toMatchObject({
      code: 'fewest-out-of-reach',
      numbers: { fewest: 2, possible: 1 },
    });
  });

  it('what makes no sense is refused, naming the fields', async () => {
    const problem = conference(2, { locked: [{ meeting: 'nobody', slot: 9, table: 't0' }] });
    await expect(solve(problem)).rejects.toMatchObject({
      code: 'meeting-scheduler.invalid-problem',
      fields: [{ field: 'locked[0].meeting' }, { field: 'locked[0].slot[0]' }],
    });
  });
});
