import { neutralFit } from '../factors/attributes.factor';
import type { Columns } from '../segment/columns';
import { noFit, type Dictionaries } from '../segment/dictionaries';
import { lowerBound, type RowRange } from '../segment/segment';
import type { LaneMemory } from '../simd/lane-memory';
import type { Loops } from './loops/loops';
import type { Probe } from './probe';

/** Which rows state something under a name, ascending; one row may occur several times. */
interface NameList {
  readonly rows: Int32Array;
  /** By entry: the place in `attributes` of what the row states. */
  readonly values: Int32Array;
  readonly attributes: number[];
}

/** How many numbers are kept for attributes that were asked about. */
const mostKept = 2 ** 20;

/** What attributes of rows are worth to the one who asks, beyond neutral ones. */
export class FitTables {
  private readonly lists: ReadonlyMap<number, NameList>;
  /** By attribute of who asks: by value of the name's list, what it is worth. */
  private readonly kept = new Map<number, Int32Array>();
  private room = mostKept;
  private readonly scratch: Int32Array;

  constructor(
    private readonly lanes: LaneMemory,
    columns: Columns,
    private readonly dictionaries: Dictionaries,
  ) {
    this.lists = listsOf(lanes, columns, dictionaries);
    const longest = Math.max(0, ...Array.from(this.lists.values(), (list) => list.attributes.length)); // prettier-ignore
    this.scratch = lanes.i32(longest);
    lanes.mark();
  }

  /** Adds to `fits`, by place, for the rows of a range; the address is of the place of row 0. */
  addTo(fits: number, range: RowRange, probe: Probe, loops: Loops): void {
    const { columns, at, side } = probe;
    const isDemand = side === 'demand';
    const attributes = columns.attributes.subarray(columns.attributeStart[at], columns.attributeStart[at + 1]); // prettier-ignore
    for (const asking of isDemand ? Array.from(attributes, (one) => [one]) : this.byNames(attributes)) { // prettier-ignore
      const list = this.lists.get(this.dictionaries.attributeNames[asking[0] as number] as number);
      if (!list) continue;
      const from = lowerBound(list.rows, range.from);
      const to = lowerBound(list.rows, range.to, from);
      if (from === to) continue;
      const numbers = this.numbersFor(asking, list, isDemand);
      const rows = list.rows.byteOffset;
      loops.addFits(rows + 4 * from, rows + 4 * to, list.values.byteOffset + 4 * from, numbers.byteOffset, fits, Number(isDemand)); // prettier-ignore
    }
  }

  /** @param asking attributes of one name, of which the best counts. */
  private numbersFor(asking: readonly number[], list: NameList, isDemand: boolean): Int32Array {
    const [only = -1] = asking;
    const known = asking.length === 1 ? this.kept.get(only) : undefined;
    if (known) return known;
    const { length } = list.attributes;
    const numbers = asking.length === 1 ? this.keep(only, length) : this.scratch;
    for (let i = 0; i < length; i++) {
      const theirs = list.attributes[i] as number;
      let best = noFit;
      for (const own of asking) {
        best = Math.max(best, isDemand ? this.dictionaries.fit(own, theirs) : this.dictionaries.fit(theirs, own)); // prettier-ignore
      }
      numbers[i] = best === noFit ? 0 : best - neutralFit;
    }
    return numbers;
  }

  private keep(attribute: number, length: number): Int32Array {
    this.room -= length;
    if (this.room < 0) {
      this.kept.clear();
      this.lanes.release();
      this.room = mostKept - length;
    }
    const numbers = this.lanes.i32(length);
    this.kept.set(attribute, numbers);
    return numbers;
  }

  private byNames(attributes: Uint32Array): Iterable<readonly number[]> {
    const byName = new Map<number, number[]>();
    for (const attribute of attributes) {
      const name = this.dictionaries.attributeNames[attribute] as number;
      byName.set(name, [...(byName.get(name) ?? []), attribute]);
    }
    return byName.values();
  }
}

function listsOf(
  lanes: LaneMemory,
  { count, attributes, attributeStart }: Columns,
  { attributeNames }: Dictionaries,
): Map<number, NameList> {
  const lengths = new Map<number, number>();
  for (const attribute of attributes) {
    const name = attributeNames[attribute] as number;
    lengths.set(name, (lengths.get(name) ?? 0) + 1);
  }
  const lists = new Map<number, NameList & { length: number }>();
  for (const [name, length] of lengths) {
    lists.set(name, { rows: lanes.i32(length), values: lanes.i32(length), attributes: [], length: 0 }); // prettier-ignore
  }
  const places = new Int32Array(attributeNames.length).fill(-1);
  for (let row = 0; row < count; row++) {
    for (let i = attributeStart[row] as number; i < (attributeStart[row + 1] as number); i++) {
      const attribute = attributes[i] as number;
      const list = lists.get(attributeNames[attribute] as number);
      if (!list) continue;
      if (places[attribute] === -1) places[attribute] = list.attributes.push(attribute) - 1;
      list.rows[list.length] = row;
      list.values[list.length++] = places[attribute] as number;
    }
  }
  return lists;
}
