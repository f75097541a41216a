import { type Literal } from './formula';
import { type Trail } from './trail';

/**
 * Words before a clause's literals: their number, how many decision levels it spans (0: it is given), and
 * whether it was of use since clauses were last forgotten.
 */
const HEAD = 3;
/** A learnt clause that spans so few levels is never forgotten. */
const GLUE = 2;

/** All clauses in one array, each found through its first two literals (watched literals, Moskewicz 2001). */
export class ClauseStore {
  data = new Int32Array(1 << 16);
  learnt: number[] = [];
  private end = 0;
  /**
   * For each literal pairs of a clause that watches it and another literal of that clause. Clauses of two
   * literals stand there as ~place: that other literal is all there is to know of them.
   */
  private readonly watches: Int32Array[];
  private readonly watchEnd: Int32Array;

  constructor(
    private readonly trail: Trail,
    variables: number,
  ) {
    this.watches = Array.from({ length: 2 * variables }, () => new Int32Array(8));
    this.watchEnd = new Int32Array(2 * variables);
  }

  /** Adds a clause of at least two literals; returns its place. */
  add(literals: readonly Literal[], span: number): number {
    const size = literals.length;
    const place = this.end;
    this.end += HEAD + size;
    if (this.end > this.data.length) {
      const larger = new Int32Array(Math.max(this.end, this.data.length * 2));
      larger.set(this.data);
      this.data = larger;
    }
    this.data[place] = size;
    this.data[place + 1] = span;
    this.data[place + 2] = 1;
    for (let i = 0; i < size; i++) this.data[place + HEAD + i] = literals[i]!;
    if (span > 0) this.learnt.push(place);
    this.watch(place);
    return place;
  }

  /** First and past-last place of a clause's literals. */
  from(place: number): number {
    return place + HEAD;
  }

  to(place: number): number {
    return place + HEAD + this.data[place]!;
  }

  /** Whether a clause that serves again may span fewer levels by now. */
  use(place: number): boolean {
    this.data[place + 2] = 1;
    return this.data[place + 1]! > GLUE;
  }

  /** Notes that it spans no more levels than this. */
  spans(place: number, levels: number): void {
    if (levels < this.data[place + 1]!) this.data[place + 1] = levels;
  }

  private watch(place: number): void {
    const [a, b] = [this.data[place + HEAD]!, this.data[place + HEAD + 1]!];
    const entry = this.data[place] === 2 ? ~place : place;
    this.addWatch(a, entry, b);
    this.addWatch(b, entry, a);
  }

  private addWatch(literal: Literal, entry: number, blocker: Literal): void {
    const end = this.watchEnd[literal]!;
    let list = this.watches[literal]!;
    if (end + 2 > list.length) {
      const larger = new Int32Array(list.length * 2);
      larger.set(list);
      this.watches[literal] = list = larger;
    }
    list[end] = entry;
    list[end + 1] = blocker;
    this.watchEnd[literal] = end + 2;
  }

  /** Follows up that `literal` became false; returns a clause that is violated, or −1. */
  follow(literal: Literal): number {
    const { trail, data } = this;
    const { value } = trail;
    const list = this.watches[literal]!;
    const end = this.watchEnd[literal]!;
    let kept = 0;
    let violated = -1;
    let i = 0;
    while (i < end && violated < 0) {
      const entry = list[i++]!;
      const blocker = list[i++]!;
      const now = value[blocker]!;
      if (now === 1 || entry < 0) {
        list[kept++] = entry;
        list[kept++] = blocker;
        if (now === 0) trail.assign(blocker, ~entry);
        else if (now === -1) violated = ~entry;
        continue;
      }
      const first = entry + HEAD;
      const other = data[first]! ^ data[first + 1]! ^ literal;
      data[first] = other;
      data[first + 1] = literal;
      if (value[other] !== 1 && this.moveWatch(entry, other)) continue;
      list[kept++] = entry;
      list[kept++] = other;
      if (value[other] === -1) violated = entry;
      else if (value[other] === 0) trail.assign(other, entry);
    }
    if (kept < i) list.copyWithin(kept, i, end);
    this.watchEnd[literal] = kept + end - i;
    return violated;
  }

  /** Watches another literal that is not false instead of the second one. */
  private moveWatch(place: number, other: Literal): boolean {
    const { data } = this;
    const { value } = this.trail;
    const second = place + HEAD + 1;
    for (let k = second + 1, to = this.to(place); k < to; k++) {
      const candidate = data[k]!;
      if (value[candidate] === -1) continue;
      data[k] = data[second]!;
      data[second] = candidate;
      this.addWatch(candidate, place, other);
      return true;
    }
    return false;
  }

  /**
   * Forgets those of the learnt clauses that span most levels: half of them, but none that was of use since the
   * last time. Only where nothing is decided.
   */
  forget(): void {
    const { data } = this;
    const byUse = [...this.learnt].sort((a, b) => data[a + 1]! - data[b + 1]! || b - a);
    const gone = new Set(
      byUse.slice(byUse.length >> 1).filter((place) => data[place + 1]! > GLUE && !data[place + 2]),
    );
    let end = 0;
    const learnt: number[] = [];
    for (let place = 0; place < this.end;) {
      const length = HEAD + data[place]!;
      if (!gone.has(place)) {
        if (data[place + 1]! > 0) learnt.push(end);
        data[place + 2] = 0;
        data.copyWithin(end, place, place + length);
        end += length;
      }
      place += length;
    }
    this.end = end;
    this.learnt = learnt;
    this.watchEnd.fill(0);
    for (let place = 0; place < end; place += HEAD + data[place]!) this.watch(place);
  }
}
