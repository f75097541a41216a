import { type Random } from './random';

/** The participants that have breaks, kept up to date in constant time. */
export class BrokenSet {
  size = 0;
  private readonly members: Int32Array;
  private readonly place: Int32Array;

  constructor(private readonly breaks: Int32Array) {
    this.members = new Int32Array(breaks.length);
    this.place = new Int32Array(breaks.length).fill(-1);
    for (let p = 0; p < breaks.length; p++) this.update(p);
  }

  pick(random: Random): number {
    return this.members[random.below(this.size)]!;
  }

  update(p: number): void {
    const place = this.place[p]!;
    const isBroken = this.breaks[p]! > 0;
    if (isBroken === place >= 0) return;
    if (isBroken) {
      this.place[p] = this.size;
      this.members[this.size++] = p;
      return;
    }
    const last = this.members[--this.size]!;
    this.members[place] = last;
    this.place[last] = place;
    this.place[p] = -1;
  }
}
