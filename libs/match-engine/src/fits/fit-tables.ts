import { matchLimits, type Side } from '../listing';
import type { Columns } from '../segment/columns';
import { fitSteps, noFit, type Dictionaries } from '../segment/dictionaries';
import type { LaneMemory } from '../simd/lane-memory';
import { lowerBound, type RowRange } from '../segment/segment';
import { maxValues, type AttributeValues, type NameList, type NameLists } from './name-lists';
import { neutralFit } from '../factors/values';
import { askedBytes } from '../simd/constants';

/** How many cached numbers of attributes there may be, beside those of one query listing. */
const maxCached = 2 ** 20;

/** What the attributes of a segment are worth to one who asks, beyond neutral ones. */
export class FitTables {
  /** By attribute of the query listing: where numbers by value say what that is worth; 0 where they are not cached. */
  private cached = new Int32Array(0);
  private readonly room: Int32Array;
  private used = 0;
  /** What is asked for, see `askedBytes`. */
  private readonly asking: Int32Array;
  private length = 0;

  /** @param side of who asks. */
  constructor(
    private readonly lanes: LaneMemory,
    private readonly side: Side,
    private readonly values: AttributeValues,
    private readonly dictionaries: Dictionaries,
  ) {
    this.asking = lanes.i32((matchLimits.attributes * askedBytes) / 4);
    this.room = lanes.i32(maxCached + matchLimits.attributes * maxValues);
  }

  /** Where the list of what is asked for begins. */
  get address(): number {
    return this.asking.byteOffset;
  }

  /**
   * Lists what a listing asks for that some place states.
   * @param within the places that count. @returns where the list ends.
   */
  list(
    { attributes, attributeStart }: Columns,
    at: number,
    lists: NameLists,
    within: readonly RowRange[],
  ): number {
    const [from, to] = [attributeStart[at] as number, attributeStart[at + 1] as number];
    if (this.used > maxCached) this.clearCache();
    this.length = 0;
    const isSingle = !this.hasTwoOfOneName(attributes, from, to);
    if (isSingle || this.side === 'demand') {
      for (let i = from; i < to; i++) {
        const one = attributes[i] as number;
        this.enter([one], isSingle ? 0 : this.orderOf(attributes, from, i), lists, within);
      }
    } else {
      for (const own of this.byNames(attributes.subarray(from, to))) this.enter(own, 0, lists, within); // prettier-ignore
    }
    return this.address + 4 * this.length;
  }

  /**
   * @param own attributes of one name, of which the best counts.
   * @param order how many of the name came before.
   */
  private enter(
    own: readonly number[],
    order: number,
    lists: NameLists,
    within: readonly RowRange[],
  ): void {
    const [first = 0] = own;
    const list = lists[this.dictionaries.attributeNames[first] as number];
    if (!list) return;
    const { places, values } = list;
    const numbers = list.attributes.length > 0 ? this.numbersOf(own, order, list, within) : this.valuesFor(own); // prettier-ignore
    const { asking, length } = this;
    asking[length] = places.byteOffset;
    asking[length + 1] = places.byteOffset + places.byteLength;
    asking[length + 2] = values.byteOffset - places.byteOffset;
    asking[length + 3] = numbers;
    this.length = length + askedBytes / 4;
  }

  /** Numbers by value. @returns their address. */
  private valuesFor(own: readonly number[]): number {
    const [first = 0] = own;
    const known = own.length === 1 ? this.cached[first] : 0;
    if (known) return known;
    const theirs = this.values.byName.get(this.dictionaries.attributeNames[first] as number) ?? [];
    const numbers = this.room.subarray(this.used, this.used + theirs.length);
    this.used += theirs.length;
    if (own.length === 1) this.cache(first, numbers.byteOffset);
    theirs.forEach((other, value) => (numbers[value] = this.worthOf(own, other)));
    return numbers.byteOffset;
  }

  /** Numbers by entry, of those that count. @returns their address. */
  private numbersOf(
    own: readonly number[],
    order: number,
    list: NameList,
    within: readonly RowRange[],
  ): number {
    const { places, attributes, numbers } = list;
    const target = (numbers[order] ??= this.lanes.i32(places.length));
    let i = 0;
    for (const { from, to } of within) {
      i = lowerBound(places, from, i);
      for (; i < places.length && (places[i] as number) < to; i++) {
        target[i] = this.worthOf(own, attributes[i] as number);
      }
    }
    return target.byteOffset;
  }

  /** Of what another states, to who asks. */
  private worthOf(own: readonly number[], other: number): number {
    const { dictionaries } = this;
    const isDemand = this.side === 'demand';
    let best = noFit;
    for (const one of own) {
      best = Math.max(best, isDemand ? dictionaries.fit(one, other) : dictionaries.fit(other, one));
    }
    return fitSteps(best) - neutralFit;
  }

  /** How many attributes before one have its name. */
  private orderOf(attributes: Uint32Array, from: number, at: number): number {
    const { attributeNames } = this.dictionaries;
    let order = 0;
    for (let i = from; i < at; i++) {
      if (attributeNames[attributes[i] as number] === attributeNames[attributes[at] as number]) order++; // prettier-ignore
    }
    return order;
  }

  private cache(attribute: number, address: number): void {
    if (attribute >= this.cached.length) {
      const grown = new Int32Array(2 * this.dictionaries.attributes.length);
      grown.set(this.cached);
      this.cached = grown;
    }
    this.cached[attribute] = address;
  }

  private clearCache(): void {
    this.cached.fill(0);
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
