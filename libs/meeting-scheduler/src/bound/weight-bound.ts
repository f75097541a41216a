import loadHighs from 'highs';
import { schedulerErrors } from '../errors';
import { type Instance, UNBOUNDED } from '../instance/instance';

export interface WeightBound {
  /** No schedule that holds the mandatory meetings has more weight. */
  readonly limit: number;
  /** How much of each meeting the relaxation's optimum holds, 0..1. */
  readonly chosen: Float64Array;
}

let solver: ReturnType<typeof loadHighs> | undefined;

/** Σ of the `members` ≤ `most`. */
interface Row {
  readonly members: readonly number[];
  readonly most: number;
}

/**
 * Upper bound on the weight by linear programming: a b-matching in which each participant, and the tables
 * together, take no more meetings than there are slots for, in each set of slots that meetings are confined to.
 *
 * The bound is computed here from HiGHS's dual prices by weak duality — Σ price · most + Σ max(0, weight −
 * prices) — so it holds even where the solver is inexact.
 *
 * @throws DomainError `meeting-scheduler.solver-failed`
 */
export async function weightBound(instance: Instance): Promise<WeightBound> {
  const { M, S, allowed, mandatory, weight } = instance;
  const able = Array.from({ length: M }, (_, m) => m).filter((m) =>
    allowed.subarray(m * S, m * S + S).includes(1),
  );
  const rows = [...participantRows(instance, able), ...tableRows(instance, able)];
  const prices = new Float64Array(rows.length);
  const chosen = new Float64Array(M);
  if (able.length > 0 && rows.length > 0) {
    solver ??= loadHighs();
    const highs = await solver;
    const solution = highs.solve(asText(able, rows, instance), { presolve: 'on' });
    if (solution.Status !== 'Optimal')
      throw schedulerErrors('solver-failed', { args: { problem: solution.Status } });
    for (const m of able) chosen[m] = solution.Columns[`x${m}`]?.Primal ?? 0;
    solution.Rows.forEach((row, r) => {
      prices[r] = 'Dual' in row ? Math.abs(Number(row.Dual)) : 0;
    });
  } else for (const m of able) chosen[m] = 1;
  const reduced = weight.map((w, m) => (mandatory[m] ? 0 : w));
  let limit = 0;
  rows.forEach(({ members, most }, r) => {
    limit += prices[r]! * most;
    for (const m of members) reduced[m]! -= prices[r]!;
  });
  for (const m of able) limit += Math.max(0, reduced[m]!);
  return { limit, chosen };
}

/** Sets of slots that some meetings are confined to, each with whether it holds a meeting's slots. */
function* slotSets({ S, allowed }: Instance, meetings: readonly number[]): Iterable<Uint8Array> {
  yield new Uint8Array(S).fill(1);
  const seen = new Map<string, Uint8Array>();
  for (const m of meetings) {
    const own = allowed.slice(m * S, m * S + S);
    const key = own.join('');
    if (!seen.has(key) && seen.size < MOST_SETS) seen.set(key, own);
  }
  yield* seen.values();
}

/** More sets make the bound tighter and the programme larger. */
const MOST_SETS = 4;

function inside({ S, allowed }: Instance, m: number, set: Uint8Array): boolean {
  for (let s = 0; s < S; s++) if (allowed[m * S + s]! > set[s]!) return false;
  return true;
}

function participantRows(instance: Instance, able: readonly number[]): Row[] {
  const { P, S, meetingsOf, available, most, longestRun, restAfter } = instance;
  const isAble = new Set(able);
  return Array.from({ length: P }, (_, p) => p).flatMap((p) => {
    const own = [...meetingsOf[p]!].filter((m) => isAble.has(m));
    return [...slotSets(instance, own)].flatMap((set) => {
      const free = set.map((one, s) => one & available[p * S + s]!);
      const room = Math.min(most[p]!, withRests(free, longestRun[p]!, restAfter));
      const members = own.filter((m) => inside(instance, m, set));
      return members.length > room ? [{ members, most: room }] : [];
    });
  });
}

/** How many of the free slots can be used when no more than `longest` follow each other without a rest. */
function withRests(free: Uint8Array, longest: number, restAfter: Uint8Array): number {
  if (longest >= UNBOUNDED) return free.reduce((sum, one) => sum + one, 0);
  let [used, row] = [0, 0];
  free.forEach((one, s) => {
    if (s > 0 && restAfter[s - 1]) row = 0;
    const take = one === 1 && row < longest;
    used += Number(take);
    row = take ? row + 1 : 0;
  });
  return used;
}

function tableRows(instance: Instance, able: readonly number[]): Row[] {
  const { S, capacity } = instance;
  return Array.from({ length: capacity.rules }, (_, rule) => {
    const members = able.filter((m) => capacity.rulesOf[m]!.includes(rule));
    const most = capacity.limit.subarray(rule * S, rule * S + S).reduce((sum, one) => sum + one, 0);
    return { members, most };
  }).filter(({ members, most }) => members.length > most);
}

/** The relaxation in CPLEX LP format; mandatory meetings weigh nothing and may be left out. */
function asText(able: readonly number[], rows: readonly Row[], instance: Instance): string {
  const { weight, mandatory } = instance;
  const sum = (terms: readonly string[]) => wrapped(terms, ' + ');
  const objective = able.filter((m) => !mandatory[m]).map((m) => `${weight[m]} x${m}`);
  const lines = rows.map(({ members, most }, r) => {
    const terms = members.map((m) => `x${m}`);
    return ` r${r}: ${sum(terms)} <= ${most}`;
  });
  const bounds = able.map((m) => ` x${m} <= 1`);
  return [
    'Maximize',
    ` obj: ${sum(objective)}`,
    'Subject To',
    ...lines,
    'Bounds',
    ...bounds,
    'End',
  ].join('\n');
}

/** Joined with a line break now and then: readers of the format limit the length of a line. */
function wrapped(terms: readonly string[], glue: string): string {
  return terms.map((term, i) => (i % 20 === 19 ? `${term}\n` : term)).join(glue);
}
