import { neutralFit } from '../factors/attributes.factor';
import { matchLimits, type Side } from '../listing';
import type { Columns } from '../segment/columns';
import { noFit, type Dictionaries } from '../segment/dictionaries';
import type { LaneMemory } from '../simd/lane-memory';
import { askingBytes } from './add-fits';
import type { AttributeValues, NameLists } from './name-lists';

/** How many numbers are kept for attributes that were asked about, beside those of one who asks. */
const mostKept = 2 ** 20;

/** What the attributes of a segment are worth to one who asks, beyond neutral ones. */
export class FitTables {
  /** By attribute of who asks: where numbers by value say what that is worth; 0 where they are not kept. */
  private kept = new Int32Array(0);
  private readonly room: Int32Array;
  private used = 0;
  /** What is asked for, see `defineFits`. */
  private readonly asking: Int32Array;

  /** @param side of who asks. */
  constructor(
    lanes: LaneMemory,
    private readonly side: Side,
    private readonly values: AttributeValues,
    private readonly dictionaries: Dictionaries,
  ) {
    this.asking = lanes.i32((matchLimits.attributes * askingBytes) / 4);
    this.room = lanes.i32(mostKept + matchLimits.attributes * values.most);
  }

  /** Where the list of what is asked for begins. */
  get address(): number {
    return this.asking.byteOffset;
  }

  /** Lists what someone asks for that some place states. @returns where the list ends. */
  list({ attributes, attributeStart }: Columns, at: number, lists: NameLists): number {
    // prettier-ignore
    const [from, to] = [attributeStart[at] as number, attributeStart[at + 1] as number];
    if (this.used > mostKept) this.forget();
    let length = 0;
    if (this.side === 'supply' && this.hasTwoOfOneName(attributes, from, to)) {
      for (const own of this.byNames(attributes.subarray(from, to))) length = this.enter(own, lists, length); // prettier-ignore
    } else {
      for (let i = from; i < to; i++) length = this.enter([attributes[i] as number], lists, length); // prettier-ignore
    }
    return this.address + 4 * length;
  }

  /** @param own attributes of one name, of which the best counts. @returns the length of the list. */
  private enter(own: readonly number[], lists: NameLists, length: number): number {
    // prettier-ignore
    const [first = 0] = own;
    const list = lists[this.dictionaries.attributeNames[first] as number];
    if (!list) return length;
    const { places, values } = list;
    const { asking, kept } = this;
    const numbers = (own.length === 1 && kept[first]) || this.numbersFor(own);
    asking[length] = places.byteOffset;
    asking[length + 1] = places.byteOffset + places.byteLength;
    asking[length + 2] = values.byteOffset - places.byteOffset;
    asking[length + 3] = numbers;
    return length + askingBytes / 4;
  }

  private numbersFor(own: readonly number[]): number {
    const { dictionaries } = this;
    const [first = 0] = own;
    const theirs = this.values.byName.get(dictionaries.attributeNames[first] as number) ?? [];
    const numbers = this.room.subarray(this.used, this.used + theirs.length);
    this.used += theirs.length;
    if (own.length === 1) this.keep(first, numbers.byteOffset);
    const isDemand = this.side === 'demand';
    theirs.forEach((other, value) => {
      let best = noFit;
      for (const one of own) {
        best = Math.max(best, isDemand ? dictionaries.fit(one, other) : dictionaries.fit(other, one)); // prettier-ignore
      }
      numbers[value] = best === noFit ? 0 : best - neutralFit;
    });
    return numbers.byteOffset;
  }

  private keep(attribute: number, address: number): void {
    if (attribute >= this.kept.length) {
      const grown = new Int32Array(2 * this.dictionaries.attributes.length);
      grown.set(this.kept);
      this.kept = grown;
    }
    this.kept[attribute] = address;
  }

  private forget(): void {
    this.kept.fill(0);
    this.used = 0;
  }

  private hasTwoOfOneName(attributes: Uint32Array, from: number, to: number): boolean {
    const { attributeNames } = this.dictionaries;
    for (let i = from + 1; i < to; i++) {
      const name = attributeNames[attributes[i] as number];
      for (let j = from; j < i; j++) if (attributeNames[attributes[j] as number] === name) return true; // prettier-ignore
    }
    return false;
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
