import { neutralFit } from '../factors/attributes.factor';
import { matchLimits } from '../listing';
import type { Columns } from '../segment/columns';
import { noFit, type Dictionaries } from '../segment/dictionaries';
import type { RowRange } from '../segment/segment';
import type { LaneMemory } from '../simd/lane-memory';
import { askingBytes } from './loops/fits';
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
  /** What a probe asks for, see `defineFits`, and how many numbers that takes. */
  private readonly asking: Int32Array;
  private used = 0;
  private isBest = 0;

  constructor(
    private readonly lanes: LaneMemory,
    columns: Columns,
    private readonly dictionaries: Dictionaries,
  ) {
    this.lists = listsOf(lanes, columns, dictionaries);
    this.asking = lanes.i32((matchLimits.attributes * askingBytes) / 4);
    lanes.mark();
  }

  /** Lists the attributes of a probe that some row may meet or may want. */
  ask({ columns, at, side }: Probe): void {
    const { asking, dictionaries } = this;
    const isDemand = side === 'demand';
    this.isBest = Number(isDemand);
    this.used = 0;
    if (this.room < 0) this.forget();
    const attributes = columns.attributes.subarray(columns.attributeStart[at], columns.attributeStart[at + 1]); // prettier-ignore
    for (const own of isDemand ? eachOf(attributes) : this.byNames(attributes)) {
      const list = this.lists.get(dictionaries.attributeNames[own[0] as number] as number);
      if (!list) continue;
      const { rows, values } = list;
      const numbers = this.numbersFor(own, list, isDemand);
      asking.set([rows.byteOffset, rows.byteOffset + rows.byteLength, values.byteOffset - rows.byteOffset, numbers.byteOffset], this.used); // prettier-ignore
      this.used += askingBytes / 4;
    }
  }

  /** Whether nothing is asked for that any row has. */
  get isIdle(): boolean {
    return this.used === 0;
  }

  /** Adds to `fits` for rows behind those before; the address is of the place of row 0. */
  addTo(fits: number, { from, to }: RowRange, loops: Loops): void {
    const { byteOffset } = this.asking;
    loops.addFits(byteOffset, byteOffset + 4 * this.used, from, to, fits, this.isBest);
  }

  /** @param own attributes of one name, of which the best counts. */
  private numbersFor(own: readonly number[], list: NameList, isDemand: boolean): Int32Array {
    const [only = -1] = own;
    const known = own.length === 1 ? this.kept.get(only) : undefined;
    if (known) return known;
    const { dictionaries } = this;
    const { length } = list.attributes;
    const numbers = this.lanes.i32(length);
    this.room -= length;
    if (own.length === 1) this.kept.set(only, numbers);
    for (let i = 0; i < length; i++) {
      const theirs = list.attributes[i] as number;
      let best = noFit;
      for (const one of own) {
        best = Math.max(best, isDemand ? dictionaries.fit(one, theirs) : dictionaries.fit(theirs, one)); // prettier-ignore
      }
      numbers[i] = best === noFit ? 0 : best - neutralFit;
    }
    return numbers;
  }

  private forget(): void {
    this.kept.clear();
    this.lanes.release();
    this.room = mostKept;
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

function eachOf(attributes: Uint32Array): readonly (readonly number[])[] {
  return Array.from(attributes, (one) => [one]);
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
