import { type Instance, NOWHERE } from '../instance/instance';
import { Ejection } from './ejection';
import { Exchange } from './exchange';
import { Kempe } from './kempe';
import { type Random } from './random';
import { type Timetable } from './timetable';
import { Worth } from './worth';

/** Exchanges tried to make room for a meeting before others are thrown out. */
const EXCHANGES = 40;

/**
 * Decides which meetings are placed at all: into a free place, else into one that an exchange of two slots
 * makes free, else in place of meetings that are worth less (ejection chains with tabu, Glover 1996).
 */
export class Placing {
  /** The best placement so far, after {@link finish}. */
  readonly best: Int32Array;
  bestValue = -Infinity;
  /** Worth of what is placed. */
  value = 0;
  private readonly instance: Instance;
  private readonly kempe: Kempe;
  private readonly undo: Exchange;
  private readonly worth: Worth;
  private readonly ejection: Ejection;
  private readonly open: number[] = [];

  /** @param gently makes room by exchanges that move as few meetings as possible */
  constructor(
    private readonly timetable: Timetable,
    private readonly random: Random,
    private readonly gently = false,
  ) {
    const { M, S, allowed } = timetable.instance;
    this.instance = timetable.instance;
    this.kempe = new Kempe(timetable, random);
    this.undo = new Exchange(M);
    this.best = timetable.slotOf.slice();
    this.worth = new Worth(timetable);
    this.ejection = new Ejection(timetable, this.worth, random);
    for (let m = 0; m < M; m++) {
      if (timetable.slotOf[m] !== NOWHERE) this.value += this.worth.own[m]!;
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

  /** Takes everything out that is not locked and places it again, in this order. */
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
    this.ejection.steps++;
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
      if (this.worth.gain(open[other]!) > this.worth.gain(open[best]!)) best = other;
    }
    return best;
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
    this.value += this.worth.gain(m);
    this.timetable.place(m, s);
  }

  private take(m: number): void {
    this.value -= this.worth.loss(m);
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
      const cost = this.ejection.costOfPutting(m, s);
      if (cost > least || cost === Infinity) continue;
      equals = cost < least ? 1 : equals + 1;
      if (cost < least || this.random.below(equals) === 0) slot = s;
      least = cost;
    }
    const gain = this.worth.gain(m);
    if (slot === NOWHERE || (gain < least && gain < this.worth.must)) return false;
    this.ejection.costOfPutting(m, slot);
    if (gain < least) this.remember();
    for (const x of this.ejection.victims) this.evict(x);
    this.put(m, slot);
    return true;
  }

  private evict(m: number): void {
    this.ejection.willThrow(m);
    this.take(m);
    this.open.push(m);
  }
}
