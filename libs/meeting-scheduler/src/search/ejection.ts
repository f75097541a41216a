import { type Instance, NOWHERE } from '../instance/instance';
import { type Random } from './random';
import { type Timetable } from './timetable';
import { type Worth } from './worth';

/** What being thrown out once adds to a meeting's worth, so that the same ones are not thrown out for ever. */
const AGEING = 0.02;
/** Steps for which a meeting does not return to the slot that it was thrown out of. */
const TABU = 7;

/** Says what must go so that a meeting can be in a slot, and remembers what went before. */
export class Ejection {
  /** What must go, after {@link costOfPutting}. */
  readonly victims: number[] = [];
  /** Steps so far, which the tabu counts. */
  steps = 0;
  private readonly instance: Instance;
  private readonly thrown: Int32Array;
  private readonly tabuUntil = new Map<number, number>();

  constructor(
    private readonly timetable: Timetable,
    private readonly worth: Worth,
    private readonly random: Random,
  ) {
    this.instance = timetable.instance;
    this.thrown = new Int32Array(this.instance.M);
  }

  /** To be called before m, which is placed, is thrown out. */
  willThrow(m: number): void {
    const cell = m * this.instance.S + this.timetable.slotOf[m]!;
    this.tabuUntil.set(cell, this.steps + TABU + this.random.below(TABU));
    this.thrown[m]!++;
  }

  private isTabu(cell: number): boolean {
    return (this.tabuUntil.get(cell) ?? 0) > this.steps;
  }

  /** Worth of what must go so that m can be in s (∞: impossible); leaves that in {@link victims}. */
  costOfPutting(m: number, s: number): number {
    const { S, allowed, host, guest, earlier, later } = this.instance;
    const { at, slotOf } = this.timetable;
    this.victims.length = 0;
    if (!allowed[m * S + s]) return Infinity;
    let cost = this.isTabu(m * S + s) ? this.worth.must * 100 : 0;
    cost += this.claim(at[host[m]! * S + s]!) + this.claim(at[guest[m]! * S + s]!);
    for (const x of earlier[m]!) if (slotOf[x]! >= s) cost += this.claim(x);
    for (const x of later[m]!) if (slotOf[x]! >= 0 && slotOf[x]! <= s) cost += this.claim(x);
    cost += this.claimPlace(host[m]!, s) + this.claimPlace(guest[m]!, s);
    return cost === Infinity ? cost : cost + this.claimTables(m, s);
  }

  private claim(x: number): number {
    if (x < 0 || this.victims.includes(x)) return 0;
    if (this.instance.lockedAt[x] !== NOWHERE) return Infinity;
    this.victims.push(x);
    return this.worth.loss(x) * (1 + AGEING * this.thrown[x]!);
  }

  /** Claims a meeting where one has to go: there may be none that can. */
  private claimOne(x: number): number {
    return x === NOWHERE ? Infinity : this.claim(x);
  }

  private leaves(p: number): boolean {
    const { host, guest } = this.instance;
    return this.victims.some((x) => host[x] === p || guest[x] === p);
  }

  /** Lets p's least meeting go where p has as many as it may; rows that would be too long are not mended. */
  private claimPlace(p: number, s: number): number {
    const { count, slotOf } = this.timetable;
    const { most, meetingsOf } = this.instance;
    if (!this.timetable.rowFits(p, -1, s)) return Infinity;
    if (count[p]! < most[p]! || this.leaves(p)) return 0;
    return this.claimOne(this.least(meetingsOf[p]!, (x) => slotOf[x]! >= 0));
  }

  private claimTables(m: number, s: number): number {
    const { S, capacity, meetingsOf } = this.instance;
    const { load } = this.timetable;
    let cost = 0;
    for (const rule of capacity.rulesOf[m]!) {
      const cell = rule * S + s;
      const counted = (x: number) => capacity.rulesOf[x]!.includes(rule);
      const leaving = this.victims.filter((x) => this.timetable.slotOf[x] === s && counted(x));
      if (load[cell]! - leaving.length < capacity.limit[cell]!) continue;
      if (capacity.limit[cell] === 0) return Infinity;
      cost += this.claimOne(this.lightestIn(s, counted, meetingsOf.length));
    }
    return cost;
  }

  /** The meeting worth least among some that are in slot s. */
  private lightestIn(s: number, counted: (x: number) => boolean, participants: number): number {
    const { at } = this.timetable;
    const { S } = this.instance;
    const sample: number[] = [];
    const start = this.random.below(participants);
    for (let i = 0; i < participants && sample.length < 24; i++) {
      const x = at[((start + i) % participants) * S + s]!;
      if (x >= 0 && counted(x)) sample.push(x);
    }
    return this.least(sample, () => true);
  }

  private least(meetings: Iterable<number>, counts: (x: number) => boolean): number {
    let found = NOWHERE;
    let least = Infinity;
    for (const x of meetings) {
      const worth = this.worth.own[x]! * (1 + AGEING * this.thrown[x]!) + this.random.next() * 1e-9;
      if (!counts(x) || worth >= least || this.instance.lockedAt[x] !== NOWHERE) continue;
      least = worth;
      found = x;
    }
    return found;
  }
}
