import { goodsOf, type Columns, type Row } from '../segment/columns';
import type { Dictionaries } from '../segment/dictionaries';
import type { RowRange } from '../segment/segment';
import type { LaneMemory } from '../simd/lane-memory';
import type { Loops } from '../simd/loops';
import { wordBytes } from './search-fields';

/** A listing has at most so many names, each accepting at most so many that are listed at once. */
const mostAsked = 1 << 16;

/** Which rows are about what, for loops: postings as of words, row << 8 | 1. Those about nothing known suit everybody. */
export class LaneGoods {
  /** By place: not 0 where the row may be about the same goods. */
  readonly suits: Int32Array;
  /** By name, behind them the rows without one, and the end. */
  private readonly starts: Int32Array;
  private readonly postings: Int32Array;
  private readonly asked: Int32Array;
  private length = 0;
  private isOpen = true;

  /** @param size of places. */
  constructor(
    lanes: LaneMemory,
    columns: Columns,
    private readonly dictionaries: Dictionaries,
    size: number,
  ) {
    // prettier-ignore
    const names = dictionaries.goods.names.length;
    const starts = (this.starts = new Int32Array(names + 2));
    let total = 0;
    const count = (name: number) => {
      starts[name]!++;
      total++;
    };
    for (let row = 0; row < columns.count; row++) eachName(columns, row, names, count);
    this.postings = lanes.i32(total);
    for (let name = 0, end = 0; name < starts.length; name++) end = starts[name] = end + (starts[name] as number); // prettier-ignore
    for (let row = columns.count - 1; row >= 0; row--) {
      eachName(columns, row, names, (name) => (this.postings[--starts[name]!] = (row << 8) | 1));
    }
    this.suits = lanes.i32(size);
    this.asked = lanes.i32((wordBytes / 4) * mostAsked);
  }

  /** Lists the names that suit one who asks. */
  ask({ columns, at }: Row): void {
    const own = goodsOf(columns, at);
    const { starts, dictionaries } = this;
    const none = starts.length - 2;
    this.length = 0;
    this.isOpen = own.length === 0;
    if (this.isOpen) return;
    const names = new Set([none, ...Array.from(own).flatMap((name) => dictionaries.goods.acceptedBy(name))]); // prettier-ignore
    for (const name of names) if (name <= none) this.enter(name);
  }

  /** Marks rows behind those before; the shift is from a row to its place. */
  mark({ from, to }: RowRange, shift: number, loops: Loops): void {
    const { suits, asked } = this;
    suits.fill(this.isOpen ? 1 : 0, from + shift, to + shift);
    if (this.isOpen) return;
    loops.addShared(asked.byteOffset, asked.byteOffset + 4 * this.length, from, to, suits.byteOffset + 4 * shift); // prettier-ignore
  }

  private enter(name: number): void {
    const { starts, postings, asked } = this;
    const [from, to] = [starts[name] as number, starts[name + 1] as number];
    if (from === to || this.length >= asked.length) return;
    asked[this.length++] = postings.byteOffset + 4 * from;
    asked[this.length++] = postings.byteOffset + 4 * to;
    asked[this.length++] = 1;
  }
}

function eachName(
  columns: Columns,
  row: number,
  none: number,
  visit: (name: number) => void,
): void {
  // prettier-ignore
  const end = columns.goodsStart[row + 1] as number;
  let at = columns.goodsStart[row] as number;
  if (at === end) visit(none);
  for (; at < end; at++) visit(columns.goods[at] as number);
}
