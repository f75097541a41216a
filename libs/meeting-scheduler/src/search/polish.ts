import { type Instance, UNBOUNDED } from '../instance/instance';
import { Aim } from './aim';
import { BrokenSet } from './broken-set';
import { Exchange } from './exchange';
import { Kempe } from './kempe';
import { type Random } from './random';
import { type Timetable } from './timetable';

/** Proposals from the highest temperature to the lowest; then it starts over from the best timetable. */
const CYCLE = 4_000_000;
const HOTTEST = 0.4;
const COLDEST = 0.12;
/** Shares of proposals: repairs along a trail of participants, aimed exchanges, and of those at broken rows. */
const TRAILS = 0.1;
const AIMED = 0.9;
const AT_BROKEN = 0.5;
/** Cost of an idle slot, in breaks: small enough to decide between equals, large enough to show the way. */
const IDLE = 0.05;
/** Cost of a break beyond the fairness bound. */
const UNFAIR = 3;
const TRAIL_LENGTH = 12;
const TRAIL_TRIES = 36;
/** A trail may make things this much worse on its way. */
const TRAIL_DEBT = 1.2;

/** What the polish minimises, most important first. */
export interface Polished {
  readonly unfair: number;
  readonly breaks: number;
  readonly spread: number;
  readonly idle: number;
}

/**
 * Simulated annealing by Kempe exchanges over breaks and idle slots; the set of placed meetings stays.
 *
 * Besides single exchanges it follows *trails*: mend one participant's row, then that of whoever paid for
 * it, and so on, keeping the whole trail if the sum is no worse and undoing it otherwise.
 */
export class Polish {
  readonly best: Int32Array;
  bestScore: Polished;
  /** Proposals so far; the trajectory depends on nothing else. */
  proposals = 0;
  private readonly instance: Instance;
  private readonly kempe: Kempe;
  private readonly aim: Aim;
  private readonly broken: BrokenSet;
  private readonly placed: Int32Array;
  private readonly costOf: Float64Array;
  private temperature = HOTTEST;
  /** What undoes the steps of the trail so far. */
  private readonly undo: readonly Exchange[];

  constructor(
    private readonly timetable: Timetable,
    private readonly random: Random,
  ) {
    this.instance = timetable.instance;
    this.kempe = new Kempe(timetable, random);
    this.aim = new Aim(timetable, random);
    this.undo = Array.from({ length: TRAIL_LENGTH }, () => new Exchange(timetable.instance.M));
    this.broken = new BrokenSet(timetable.breaks);
    this.placed = Int32Array.from(timetable.slotOf.keys()).filter((m) => timetable.slotOf[m]! >= 0);
    const { fairness, S } = this.instance;
    this.costOf = Float64Array.from({ length: S + 1 }, (_, h) => {
      const beyond = fairness < UNBOUNDED ? Math.max(0, h - fairness) : 0;
      return h + 0.02 * h * (h - 1) + UNFAIR * beyond;
    });
    this.best = timetable.slotOf.slice();
    this.bestScore = this.score();
  }

  score(): Polished {
    const spread = this.timetable.spread();
    return {
      unfair: Math.max(0, spread - this.instance.fairness),
      breaks: this.timetable.totalBreaks,
      spread,
      idle: this.timetable.totalIdle,
    };
  }

  /** Continues for about so many proposals. */
  run(proposals: number): void {
    if (this.placed.length === 0) return;
    const until = this.proposals + proposals;
    while (this.proposals < until) {
      if ((this.proposals & 1023) === 0) this.cool();
      this.proposals++;
      if (this.broken.size > 0 && this.random.next() < TRAILS) this.trail();
      else this.step();
    }
  }

  /** Replaces the timetable by one that is better than the best so far. */
  goOnFrom(slots: Int32Array): void {
    this.timetable.restore(slots);
    for (let p = 0; p < this.instance.P; p++) this.broken.update(p);
    this.note();
  }

  private cool(): void {
    const done = (this.proposals % CYCLE) / CYCLE;
    this.temperature = HOTTEST * Math.pow(COLDEST / HOTTEST, done);
  }

  private step(): void {
    if (!this.propose() || !this.kempe.find(this.aim.meeting, this.aim.target)) return;
    const change = this.weigh();
    if (change > 0 && this.random.next() >= Math.exp(-change / this.temperature)) return;
    this.commit(this.kempe.found);
    this.note();
  }

  private propose(): boolean {
    const { random } = this;
    if (random.next() >= AIMED) {
      this.aim.anywhere(this.placed);
      return true;
    }
    const aimAtBroken = this.broken.size > 0 && random.next() < AT_BROKEN;
    return this.aim.at(aimAtBroken ? this.broken.pick(random) : random.below(this.instance.P));
  }

  /** What the exchange that was found would cost. */
  private weigh(): number {
    let change = 0;
    for (let i = 0; i < this.kempe.found.endCount; i++) change += this.costOfEnd(i);
    return change;
  }

  private costOfEnd(i: number): number {
    const { timetable, costOf } = this;
    const { found } = this.kempe;
    const p = found.ends[i]!;
    const breaks = costOf[found.breaks[i]!]! - costOf[timetable.breaks[p]!]!;
    return breaks + IDLE * (found.idle[i]! - timetable.idle[p]!);
  }

  private commit(exchange: Exchange): void {
    exchange.apply(this.timetable);
    for (let i = 0; i < exchange.endCount; i++) this.broken.update(exchange.ends[i]!);
  }

  /** Remembers the timetable where it is the best so far. */
  private note(): void {
    if (this.timetable.totalBreaks > this.bestScore.breaks && this.bestScore.unfair === 0) return;
    const score = this.score();
    if (comparePolished(score, this.bestScore) >= 0) return;
    this.bestScore = score;
    this.best.set(this.timetable.slotOf);
  }

  private trail(): void {
    let focus = this.broken.pick(this.random);
    let debt = 0;
    let length = 0;
    for (let tries = 0; tries < TRAIL_TRIES && length < TRAIL_LENGTH; tries++) {
      this.proposals++;
      if ((this.proposals & 1023) === 0) this.cool();
      if (!this.aim.at(focus) || !this.kempe.find(this.aim.meeting, this.aim.target)) continue;
      const change = this.weigh();
      const own = this.changeOf(focus);
      if (debt + change > TRAIL_DEBT || (own > -0.5 && this.random.next() < 0.9)) continue;
      const next = this.worstEnd();
      const done = debt + change <= 0;
      if (!done && next < 0) continue;
      this.undo[length++]!.becomeInverse(this.kempe.found, this.timetable);
      debt += change;
      this.commit(this.kempe.found);
      if (done) return this.note();
      focus = next;
    }
    while (length-- > 0) this.commit(this.undo[length]!);
  }

  private changeOf(p: number): number {
    const { found } = this.kempe;
    for (let i = 0; i < found.endCount; i++) if (found.ends[i] === p) return this.costOfEnd(i);
    return 0;
  }

  /** The participant that the exchange costs most, or −1 where it costs no participant anything. */
  private worstEnd(): number {
    let worst = -1;
    let most = 0;
    const { found } = this.kempe;
    for (let i = 0; i < found.endCount; i++) {
      const cost = this.costOfEnd(i);
      if (cost <= most) continue;
      most = cost;
      worst = found.ends[i]!;
    }
    return worst;
  }
}

/** Negative where a is better than b. */
export function comparePolished(a: Polished, b: Polished): number {
  return a.unfair - b.unfair || a.breaks - b.breaks || a.spread - b.spread || a.idle - b.idle;
}
