import { type Timetable } from './timetable';

/** What meetings are worth: a mandatory one, and one that a participant needs for its fewest, more than all others. */
export class Worth {
  /** Worth of each meeting by itself. */
  readonly own: Float64Array;
  /** What is worth so much must be. */
  readonly must: number;

  constructor(private readonly timetable: Timetable) {
    const { weight, mandatory } = timetable.instance;
    this.must = 1 + weight.reduce((sum, w, m) => sum + (mandatory[m] ? 0 : w), 0);
    this.own = weight.map((w, m) => (mandatory[m] ? this.must : w));
  }

  /** What placing m adds. */
  gain(m: number): number {
    return this.withNeeds(m, 0);
  }

  /** What taking m out loses. */
  loss(m: number): number {
    return this.withNeeds(m, 1);
  }

  /** @param placed 1 where m is among its participants' meetings already */
  private withNeeds(m: number, placed: 0 | 1): number {
    const { host, guest, fewest } = this.timetable.instance;
    const need = (p: number) => (this.timetable.count[p]! - placed < fewest[p]! ? this.must : 0);
    return this.own[m]! + need(host[m]!) + need(guest[m]!);
  }
}
