import { suits } from '../instance/capacity';
import { type Instance, NOWHERE } from '../instance/instance';
import { type Placement, type Problem } from '../problem';
import { matchInOrder } from './matching';

/**
 * Seats the meetings slot by slot: at the host's kept table, else preferably where one of the two sat last.
 * The capacity rules promise that every slot can be seated.
 *
 * @param stay tables by meeting id that are kept where they still can be
 */
export function assignTables(
  problem: Problem,
  instance: Instance,
  slotOf: Int32Array,
  stay: ReadonlyMap<string, string> = new Map(),
): Placement[] {
  const seating = new Seating(problem, instance, stay);
  const bySlot: number[][] = problem.slots.map(() => []);
  slotOf.forEach((s, m) => s !== NOWHERE && bySlot[s]!.push(m));
  return bySlot.flatMap((meetings, s) => seating.seat(meetings, s));
}

class Seating {
  private readonly lastTable: Int32Array;
  private readonly kept: ReadonlySet<number>;
  private readonly locked: ReadonlyMap<string, number>;
  private readonly tableIndex: ReadonlyMap<string, number>;
  private readonly closed: readonly ReadonlySet<number>[];

  constructor(
    private readonly problem: Problem,
    private readonly instance: Instance,
    private readonly stay: ReadonlyMap<string, string>,
  ) {
    this.lastTable = new Int32Array(instance.P).fill(NOWHERE);
    this.kept = new Set(instance.keptTable);
    this.tableIndex = new Map(problem.tables.map(({ id }, t) => [id, t]));
    const locked = problem.locked ?? [];
    this.locked = new Map(
      locked.map(({ meeting, table }) => [meeting, this.tableIndex.get(table)!]),
    );
    this.closed = problem.tables.map(({ closed }) => new Set(closed));
  }

  seat(meetings: readonly number[], slot: number): Placement[] {
    const taken = new Int32Array(this.problem.tables.length).fill(-1);
    const fixed = meetings.map((m) => this.fixedTable(m));
    const table = fixed.slice();
    for (const t of fixed) if (t !== NOWHERE) taken[t] = meetings.length;
    const free = meetings.filter((_, i) => fixed[i] === NOWHERE);
    const choices = free.map((m) => this.choices(m, slot, taken));
    const own = new Int32Array(taken.length).fill(-1);
    for (const wishes of [choices.map(({ stay }) => stay), choices.map(({ wish }) => wish)]) {
      free.forEach((_, i) => {
        const wish = wishes[i]!.find((t) => own[t] === -1);
        if (wish !== undefined && !own.includes(i)) own[wish] = i;
      });
    }
    const standing = matchInOrder(
      choices.map(({ all }) => all),
      own,
    );
    if (standing.length > 0)
      throw new Error('the capacity rules let through more than can be seated');
    own.forEach((i, t) => i >= 0 && (table[meetings.indexOf(free[i]!)] = t));
    return meetings.map((m, i) => this.settle(m, slot, table[i]!));
  }

  private settle(m: number, slot: number, table: number): Placement {
    this.lastTable[this.instance.host[m]!] = table;
    this.lastTable[this.instance.guest[m]!] = table;
    return { meeting: this.problem.meetings[m]!.id, slot, table: this.problem.tables[table]!.id };
  }

  private fixedTable(m: number): number {
    const locked = this.locked.get(this.problem.meetings[m]!.id);
    return locked ?? this.instance.keptTable[this.instance.host[m]!]!;
  }

  /** Tables for a meeting: where it was, where one of the two sat last, and all that will do. */
  private choices(m: number, slot: number, taken: Int32Array) {
    const meeting = this.problem.meetings[m]!;
    const fits = (t: number) =>
      taken[t] === -1 &&
      !this.kept.has(t) &&
      !this.closed[t]!.has(slot) &&
      suits(this.problem.tables[t]!, meeting);
    const all = [...this.problem.tables.keys()].filter(fits);
    const { host, guest } = this.instance;
    const before = this.tableIndex.get(this.stay.get(meeting.id) ?? '') ?? NOWHERE;
    const fitting = (tables: number[]) => tables.filter((t) => t !== NOWHERE && fits(t));
    const wish = fitting([this.lastTable[host[m]!]!, this.lastTable[guest[m]!]!]);
    return { stay: fitting([before]), wish, all };
  }
}

/** How often a participant's next meeting is at another table than the one before. */
export function tableChanges(problem: Problem, placements: readonly Placement[]): number {
  const pair = new Map(problem.meetings.map(({ id, between }) => [id, between]));
  const last = new Map<string, string>();
  let changes = 0;
  for (const { meeting, table } of [...placements].sort((a, b) => a.slot - b.slot)) {
    for (const participant of pair.get(meeting)!) {
      const before = last.get(participant);
      if (before !== undefined && before !== table) changes++;
      last.set(participant, table);
    }
  }
  return changes;
}
