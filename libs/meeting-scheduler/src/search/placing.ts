import { type Instance, NOWHERE } from '../instance/instance';
import { Exchange } from './exchange';
import { Kempe } from './kempe';
import { type Random } from './random';
import { type Timetable } from './timetable';

/** What being thrown out once adds to a meeting's worth, so that the same ones are not thrown out for ever. */
const AGEING = 0.02;
/** Steps for which a meeting does not return to the slot that it was thrown out of. */
const TABU = 7;
/** Exchanges tried to make room for a meeting before others are thrown out. */
const EXCHANGES = 40;

/**
 * Decides which meetings are placed at all: into a free place, else into one that an exchange of two slots
 * makes free, else in place of meetings that are worth less (ejection chains with tabu, Glover 1996).
 *
 * Worth: a mandatory meeting, and one that a participant needs for its fewest, is worth more than all others.
 */
export class Placing {
  /** The best placement so far, after {@link finish}. */
  readonly best: Int32Array;
  bestValue = -Infinity;
  steps = 0;
  /** Worth of what is placed. */
  value = 0;
  private readonly instance: Instance;
  private readonly kempe: Kempe;
  private readonly undo: Exchange;
  private readonly worth: Float64Array;
  private readonly must: number;
  private readonly thrown: Int32Array;
  private readonly tabuUntil: Map<number, number> = new Map();
  private readonly open: number[] = [];
  private readonly victims: number[] = [];

  /** @param gently makes room by exchanges that move as few meetings as possible */
  constructor(
    private readonly timetable: Timetable,
    private readonly random: Random,
    private readonly gently = false,
  ) {
    const { M, S, weight, mandatory, allowed } = timetable.instance;
    this.instance = timetable.instance;
    this.kempe = new Kempe(timetable, random);
    this.undo = new Exchange(M);
    this.thrown = new Int32Array(M);
    this.best = timetable.slotOf.slice();
    this.must = 1 + weight.reduce((sum, w, m) => sum + (mandatory[m] ? 0 : w), 0);
    this.worth = weight.map((w, m) => (mandatory[m] ? this.must : w));
    for (let m = 0; m < M; m++) {
      if (timetable.slotOf[m] !== NOWHERE) this.value += this.worth[m]!;
      else if (allowed.subarray(m * S, m * S + S).includes(1)) this.open.push(m);
    }
  }

  /** Meetings that could be placed and are not. */
  get waiting(): number {
    return this.open.length;
  }

  /** Places the given meetings, in this order, where that is possible without throwing any out. */
  placeAll(order: Iterable<number>): void {
    for (const m of order) if (this.timetable.slotOf[m] === NOWHERE) this.settleIn(m);
    this.sweep();
  }

  /** Places waiting meetings in this order where there is a free place, and moves nothing. */
  fill(order: Iterable<number>): void {
    for (const m of order) if (this.timetable.slotOf[m] === NOWHERE) this.putWhereFree(m);
    this.sweep();
  }

  private sweep(): void {
    const waiting = this.open.filter((m) => this.timetable.slotOf[m] === NOWHERE);
    this.open.splice(0, this.open.length, ...waiting);
    this.remember();
  }

  /** Takes everything out that is not locked and places anew, in this order. */
  restart(order: Iterable<number>): void {
    const { slotOf } = this.timetable;
    for (let m = 0; m < slotOf.length; m++) {
      if (slotOf[m] === NOWHERE || this.instance.lockedAt[m] !== NOWHERE) continue;
      this.take(m);
      this.open.push(m);
    }
    this.placeAll(order);
  }

  /** Σ weight of the placed meetings that are not mandatory. */
  get weight(): number {
    const { weight, mandatory } = this.instance;
    let sum = 0;
    this.timetable.slotOf.forEach(
      (s, m) => (sum += s !== NOWHERE && !mandatory[m] ? weight[m]! : 0),
    );
    return sum;
  }

  /** Mandatory meetings that wait, and meetings missing to participants' fewest. */
  get missing(): number {
    const { mandatory, fewest } = this.instance;
    const waiting = this.open.reduce((sum, m) => sum + mandatory[m]!, 0);
    return fewest.reduce((sum, n, p) => sum + Math.max(0, n - this.timetable.count[p]!), waiting);
  }

  /** One step: finds a place for some waiting meeting. */
  step(): void {
    this.steps++;
    const i = this.choose();
    const m = this.open[i]!;
    if (this.settleIn(m) || this.throwOut(m)) {
      const j = this.open.indexOf(m);
      this.open[j] = this.open[this.open.length - 1]!;
      this.open.pop();
    }
  }

  /** Keeps what is placed now if it is the best so far. */
  remember(): void {
    if (this.value <= this.bestValue) return;
    this.bestValue = this.value;
    this.best.set(this.timetable.slotOf);
  }

  private choose(): number {
    const { open, random } = this;
    let best = random.below(open.length);
    for (let i = 0; i < 2; i++) {
      const other = random.below(open.length);
      if (this.gain(open[other]!) > this.gain(open[best]!)) best = other;
    }
    return best;
  }

  /** What placing m adds. */
  private gain(m: number): number {
    const { host, guest } = this.instance;
    return this.worth[m]! + this.need(host[m]!, 0) + this.need(guest[m]!, 0);
  }

  /** What p's next meeting (`after` 0), or the one it has (`after` 1), is worth for its fewest. */
  private need(p: number, after: 0 | 1): number {
    return this.timetable.count[p]! - after < this.instance.fewest[p]! ? this.must : 0;
  }

  private settleIn(m: number): boolean {
    return this.putWhereFree(m) || this.makeRoom(m);
  }

  private putWhereFree(m: number): boolean {
    const s = this.freeSlot(m);
    if (s !== NOWHERE) this.put(m, s);
    return s !== NOWHERE;
  }

  private put(m: number, s: number): void {
    this.value += this.gain(m);
    this.timetable.place(m, s);
  }

  private take(m: number): void {
    const { host, guest } = this.instance;
    this.value -= this.worth[m]! + this.need(host[m]!, 1) + this.need(guest[m]!, 1);
    this.timetable.remove(m);
  }

  /** The free slot in which m makes fewest breaks, or −1. */
  private freeSlot(m: number): number {
    const { S, host, guest } = this.instance;
    const { timetable } = this;
    let found = NOWHERE;
    let least = Infinity;
    let equals = 0;
    for (let s = 0; s < S; s++) {
      if (!timetable.fits(m, s)) continue;
      timetable.measure(host[m]!, -1, s);
      let cost = timetable.measuredBreaks + timetable.measuredIdle * 0.05;
      timetable.measure(guest[m]!, -1, s);
      cost += timetable.measuredBreaks + timetable.measuredIdle * 0.05;
      if (cost > least) continue;
      equals = cost < least ? 1 : equals + 1;
      if (cost < least || this.random.below(equals) === 0) found = s;
      least = cost;
    }
    return found;
  }

  /** Exchanges two slots so that one is free for both participants of m. */
  private makeRoom(m: number): boolean {
    const { S, host, guest, allowed, most } = this.instance;
    const { at, count } = this.timetable;
    const [p, q] = [host[m]!, guest[m]!];
    if (count[p]! >= most[p]! || count[q]! >= most[q]!) return false;
    const [first, second] = [this.random.below(S), this.random.below(S)];
    let tries = this.gently ? Infinity : EXCHANGES;
    let shortest = Infinity;
    let best: (() => boolean) | undefined;
    for (let i = 0; i < S; i++) {
      const a = (first + i) % S;
      if (!allowed[m * S + a]) continue;
      const [x, y] = [at[p * S + a]!, at[q * S + a]!];
      if (x < 0 === y < 0) continue;
      const [inWay, busy] = x < 0 ? [y, q] : [x, p];
      for (let k = 0; k < S && tries > 0; k++) {
        const b = (second + k) % S;
        if (at[busy * S + b]! >= 0 || !this.kempe.find(inWay, b)) continue;
        tries--;
        const { length } = this.kempe.found;
        if (length >= shortest || !this.exchangeFor(m, a)) continue;
        if (!this.gently) return true;
        this.unput(m);
        shortest = length;
        best = () => this.kempe.find(inWay, b) && this.exchangeFor(m, a);
      }
    }
    return best?.() ?? false;
  }

  /** Takes back the exchange and the placement that {@link exchangeFor} made. */
  private unput(m: number): void {
    this.take(m);
    this.undo.apply(this.timetable);
  }

  private exchangeFor(m: number, s: number): boolean {
    const { found } = this.kempe;
    this.undo.becomeInverse(found, this.timetable);
    found.apply(this.timetable);
    if (this.timetable.fits(m, s)) {
      this.put(m, s);
      return true;
    }
    this.undo.apply(this.timetable);
    return false;
  }

  /** Puts m where that throws out least, if that is worth it; a mandatory meeting goes in at any price. */
  private throwOut(m: number): boolean {
    const { S } = this.instance;
    let slot = NOWHERE;
    let least = Infinity;
    let equals = 0;
    for (let s = 0; s < S; s++) {
      const cost = this.costOfPutting(m, s);
      if (cost > least || cost === Infinity) continue;
      equals = cost < least ? 1 : equals + 1;
      if (cost < least || this.random.below(equals) === 0) slot = s;
      least = cost;
    }
    const gain = this.gain(m);
    if (slot === NOWHERE || (gain < least && gain < this.must)) return false;
    this.costOfPutting(m, slot);
    if (gain < least) this.remember();
    for (const x of this.victims) this.evict(x);
    this.put(m, slot);
    return true;
  }

  private evict(m: number): void {
    const cell = m * this.instance.S + this.timetable.slotOf[m]!;
    this.tabuUntil.set(cell, this.steps + TABU + this.random.below(TABU));
    this.thrown[m]!++;
    this.take(m);
    this.open.push(m);
  }

  /** Worth of what must go so that m can be in s (∞: impossible); leaves that in {@link victims}. */
  private costOfPutting(m: number, s: number): number {
    const { S, allowed, host, guest, earlier, later } = this.instance;
    const { at, slotOf } = this.timetable;
    this.victims.length = 0;
    if (!allowed[m * S + s]) return Infinity;
    let cost = (this.tabuUntil.get(m * S + s) ?? 0) > this.steps ? this.must * 100 : 0;
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
    const { host, guest } = this.instance;
    const worth = this.worth[x]! + this.need(host[x]!, 1) + this.need(guest[x]!, 1);
    return worth * (1 + AGEING * this.thrown[x]!);
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
      const worth = this.worth[x]! * (1 + AGEING * this.thrown[x]!) + this.random.next() * 1e-9;
      if (!counts(x) || worth >= least || this.instance.lockedAt[x] !== NOWHERE) continue;
      least = worth;
      found = x;
    }
    return found;
  }
}
