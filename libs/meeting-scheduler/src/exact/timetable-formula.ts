import { type Instance, NOWHERE, UNBOUNDED } from '../instance/instance';
import { Formula, type Literal, not } from '../sat/formula';
import { addRow, NEVER, possible } from './row-formula';
import { twoSides } from './two-sides';
import { moreThan, total } from './unary';

/**
 * All timetables that hold exactly the given meetings, as a formula. Besides the rules it says what follows
 * from them for rows of slots alone (how many slots each uses, how many rows use a slot): without that hardly
 * anything is learnt.
 *
 * Fairness is stated as a limit on each row, which is the same only where some row has no break.
 */
export class TimetableFormula extends Formula {
  /** `at[m * S + s]`: meeting m is in slot s. */
  readonly at: Int32Array;
  /** By k, up to `mostBreaks` of them: there are more than k breaks. */
  readonly breaksBeyond: readonly Literal[];
  /** By participant: its row has breaks. */
  readonly broken: readonly Literal[];
  /** `used[p * S + s]`: participant p has a meeting in slot s. */
  private readonly used: Int32Array;

  constructor(
    private readonly instance: Instance,
    private readonly meetings: readonly number[],
    mostBreaks: number,
  ) {
    super();
    const { P, M, S } = instance;
    this.at = new Int32Array(M * S).fill(NEVER);
    this.used = new Int32Array(P * S).fill(NEVER);
    for (const m of meetings) this.placeOnce(m);
    for (const m of meetings) if (instance.ordered[m]) this.keepOrder(m);
    const rows = Array.from({ length: P }, (_, p) => this.row(p));
    this.tables();
    const mostInRow = Math.min(mostBreaks, instance.fairness);
    const inRow = rows.map((breaks) => moreThan(this, breaks, mostInRow));
    this.broken = inRow.map((beyond) => beyond[0] ?? NEVER);
    this.breaksBeyond = total(this, inRow, mostBreaks);
  }

  private placeOnce(m: number): void {
    const { S, allowed, lockedAt } = this.instance;
    for (let s = 0; s < S; s++) {
      const free = lockedAt[m] === NOWHERE || lockedAt[m] === s;
      if (free && allowed[m * S + s]) this.at[m * S + s] = this.variable();
    }
    const choices = this.slots(m);
    this.clause(...choices);
    this.atMost(choices, 1);
  }

  /** Literals of m for the slots from … to (exclusive); none where it is not placed. */
  private slots(m: number, from = 0, to = this.instance.S): Literal[] {
    const { S } = this.instance;
    return possible(this.at.subarray(m * S + from, m * S + to));
  }

  private keepOrder(m: number): void {
    const { S, earlier, later } = this.instance;
    const placed = (x: number) => this.slots(x).length > 0;
    for (let s = 0; s < S; s++) {
      const here = this.at[m * S + s]!;
      if (here === NEVER) continue;
      for (const x of earlier[m]!) if (placed(x)) this.clause(not(here), ...this.slots(x, 0, s));
      for (const x of later[m]!) if (placed(x)) this.clause(not(here), ...this.slots(x, s + 1));
    }
  }

  /** Adds what binds p's row; returns the literals of its breaks. */
  private row(p: number): Literal[] {
    const { S, meetingsOf, fairness } = this.instance;
    const own = [...meetingsOf[p]!].filter((m) => this.slots(m).length > 0);
    if (own.length === 0) return [];
    const used = this.used.subarray(p * S, p * S + S);
    const meetings = own.map((m) => this.at.subarray(m * S, m * S + S));
    const breaks = addRow(this, meetings, used);
    this.atMost(breaks, fairness);
    this.rest(p, used);
    return breaks;
  }

  /** No more meetings on end without a rest than p may have. */
  private rest(p: number, used: Int32Array): void {
    const { S, longestRun, restAfter } = this.instance;
    if (longestRun[p]! >= UNBOUNDED) return;
    const length = longestRun[p]! + 1;
    for (let s = 0; s + length <= S; s++) {
      const row = used.subarray(s, s + length);
      const paused = restAfter.subarray(s, s + length - 1).includes(1);
      if (!paused && !row.includes(NEVER)) this.clause(...[...row].map(not));
    }
  }

  private tables(): void {
    const { P, S, capacity, meetingsOf } = this.instance;
    const side = twoSides(this.instance, this.meetings);
    for (let rule = 0; rule < capacity.rules; rule++) {
      const counted = (m: number) => capacity.rulesOf[m]!.includes(rule);
      const meetings = this.meetings.filter(counted);
      const rows = Array.from({ length: P }, (_, p) => p).filter((p) =>
        meetingsOf[p]!.every((m) => counted(m) || this.slots(m).length === 0),
      );
      const sides = [0, 1].map((one) => new Set(rows.filter((p) => side[p] === one)));
      for (let s = 0; s < S; s++) {
        const limit = capacity.limit[rule * S + s]!;
        this.atMost(possible(meetings.map((m) => this.at[m * S + s]!)), limit);
        this.atMost(possible(rows.map((p) => this.used[p * S + s]!)), 2 * limit);
        for (const one of sides) this.oneSide(one, meetings, s, limit);
      }
    }
  }

  /**
   * As many meetings as rows of one side that use the slot, less those between two such rows, which use it
   * twice, and more those between two others.
   */
  private oneSide(
    rows: ReadonlySet<number>,
    meetings: readonly number[],
    s: number,
    limit: number,
  ) {
    const { S, host, guest } = this.instance;
    const literals = possible([...rows].map((p) => this.used[p * S + s]!));
    let most = limit;
    for (const m of meetings) {
      const here = this.at[m * S + s]!;
      if (here === NEVER || rows.has(host[m]!) !== rows.has(guest[m]!)) continue;
      const within = rows.has(host[m]!);
      literals.push(within ? not(here) : here);
      most += Number(within);
    }
    this.atMost(literals, most);
  }
}
