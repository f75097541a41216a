import { findConflict } from '../conflict/find-conflict';
import { compile, indexOf } from '../instance/compile';
import { type Instance, NOWHERE } from '../instance/instance';
import { missingIn, type Outcome, outcomeOf } from '../outcome';
import { type Placement, type Problem } from '../problem';
import { type Reason } from '../result';
import { Placing } from '../search/placing';
import { Random } from '../search/random';
import { Timetable } from '../search/timetable';
import { validate } from '../validate';
import { disrupted, type Disruption } from './disruption';

export interface RepairOptions {
  /** First slot (index) that may still change; everything before is a fact. 0 where absent. */
  readonly now?: number;
  readonly seed?: number;
}

export interface Change {
  readonly meeting: string;
  readonly before?: Placement;
  readonly after?: Placement;
}

export interface Repaired extends Outcome {
  /** The problem after the disruptions; solve or repair this one from now on. */
  readonly problem: Problem;
  /** Meetings in another slot or at another table than before. */
  readonly moved: readonly Change[];
  /** Requests that had no place and now have one, without moving anybody. */
  readonly added: readonly Change[];
  /** Meetings that were placed and are not any more; `unplaced` says why, unless they are called off. */
  readonly dropped: readonly Change[];
  readonly feasible: boolean;
  readonly conflict?: Reason;
}

/** Steps in which mandatory meetings may push others out. */
const STEPS = 5_000;

/**
 * Mends a schedule with as few changes as it can find. What still holds stays; what does not takes a free
 * place, else the exchange of two slots that moves fewest meetings; a mandatory meeting may push out others.
 * Then requests without a place take those that are left over. Only unlocked meetings from slot `now` on move.
 *
 * @param placements the schedule so far, sound for `problem`
 * @throws DomainError `meeting-scheduler.invalid-problem`, `meeting-scheduler.too-few-kept-tables`
 */
export function repair(
  problem: Problem,
  placements: readonly Placement[],
  disruptions: readonly Disruption[],
  { now = 0, seed = 1 }: RepairOptions = {},
): Repaired {
  validate({ ...problem, locked: placements });
  const changed = disrupted(problem, placements, disruptions, now);
  validate(changed);
  const instance = compile(changed, seats(changed, placements, disruptions));
  closePast(instance, now);
  const timetable = new Timetable(instance);
  const kept = keepWhatHolds(changed, timetable, placements);
  mend(timetable, kept.displaced, new Random(seed));
  const stay = new Map(placements.map(({ meeting, table }) => [meeting, table]));
  const outcome = outcomeOf(changed, timetable, stay);
  const missing = missingIn(instance, timetable);
  const conflict = missing > 0 ? findConflict(changed, instance) : undefined;
  const feasible = missing === 0 && outcome.score.unfair === 0;
  const changes = changesBetween(placements, outcome.placements);
  return { ...outcome, ...changes, problem: changed, feasible, ...(conflict ? { conflict } : {}) };
}

/** Where participants that keep a table sit, unless that table is out. */
function seats(
  problem: Problem,
  placements: readonly Placement[],
  disruptions: readonly Disruption[],
): Map<string, string> {
  const out = new Set(disruptions.flatMap((one) => (one.kind === 'table-out' ? [one.table] : [])));
  const keepers = new Set(problem.participants.filter((one) => one.keepsTable).map(({ id }) => id));
  const pairs = new Map(problem.meetings.map(({ id, between }) => [id, between]));
  const seated = new Map<string, string>();
  for (const { meeting, table } of placements) {
    const host = pairs.get(meeting)?.find((id) => keepers.has(id));
    if (host !== undefined && !out.has(table)) seated.set(host, table);
  }
  return seated;
}

/** Nothing can be put into the past any more. */
function closePast({ M, S, allowed, lockedAt }: Instance, now: number): void {
  for (let m = 0; m < M; m++)
    for (let s = 0; s < now; s++) if (lockedAt[m] !== s) allowed[m * S + s] = 0;
}

function keepWhatHolds(
  problem: Problem,
  timetable: Timetable,
  placements: readonly Placement[],
): { displaced: number[] } {
  const index = indexOf(problem.meetings);
  timetable.instance.lockedAt.forEach((s, m) => s !== NOWHERE && timetable.place(m, s));
  const displaced: number[] = [];
  for (const { meeting, slot } of placements) {
    const m = index.get(meeting);
    if (m === undefined || timetable.slotOf[m] !== NOWHERE) continue;
    if (timetable.fits(m, slot)) timetable.place(m, slot);
    else displaced.push(m);
  }
  return { displaced };
}

function mend(timetable: Timetable, displaced: readonly number[], random: Random): void {
  const { instance } = timetable;
  const { mandatory, weight } = instance;
  const worth = (m: number) => (mandatory[m] ? Infinity : weight[m]!);
  const byWorth = (a: number, b: number) => (worth(a) === worth(b) ? a - b : worth(b) - worth(a));
  const placing = new Placing(timetable, random, true);
  placing.placeAll([...displaced].sort(byWorth));
  for (let i = 0; i < STEPS && placing.missing > 0 && placing.waiting > 0; i++) placing.step();
  placing.remember();
  timetable.restore(placing.best);
  placing.fill([...mandatory.keys()].sort(byWorth));
}

function changesBetween(before: readonly Placement[], after: readonly Placement[]) {
  const was = new Map(before.map((placement) => [placement.meeting, placement]));
  const is = new Map(after.map((placement) => [placement.meeting, placement]));
  const change = (meeting: string): Change => {
    const [old, now] = [was.get(meeting), is.get(meeting)];
    return { meeting, ...(old ? { before: old } : {}), ...(now ? { after: now } : {}) };
  };
  const differs = ({ meeting, slot, table }: Placement) => {
    const now = is.get(meeting);
    return now !== undefined && (now.slot !== slot || now.table !== table);
  };
  return {
    moved: before.filter(differs).map(({ meeting }) => change(meeting)),
    added: after.filter(({ meeting }) => !was.has(meeting)).map(({ meeting }) => change(meeting)),
    dropped: before.filter(({ meeting }) => !is.has(meeting)).map(({ meeting }) => change(meeting)),
  };
}
