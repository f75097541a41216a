import { neutralFit } from '../factors/attributes.factor';
import type { Columns } from '../segment/columns';
import { noFit, type Dictionaries } from '../segment/dictionaries';
import type { LaneMemory } from '../simd/lane-memory';
import { packedShift, packedZero } from './loops/facts';

const nothing = new Int32Array(0);

/** Who of a block asks for which attributes. */
export class AttributeAskers {
  /** By name of an attribute: what is asked for, and the places that ask. */
  private readonly byName = new Map<number, Map<number, number[]>>();
  /** By offered attribute: how much better than neutral places are served, packed. */
  private readonly served = new Map<number, Int32Array>();

  constructor(
    private readonly lanes: LaneMemory,
    private readonly dictionaries: Dictionaries,
    { attributes, attributeStart }: Columns,
    rows: Int32Array,
  ) {
    rows.forEach((row, place) => {
      for (let i = attributeStart[row] as number; i < (attributeStart[row + 1] as number); i++) {
        const asked = attributes[i] as number;
        const name = dictionaries.attributeNames[asked] as number;
        const sameName = this.byName.get(name) ?? new Map<number, number[]>();
        this.byName.set(name, sameName);
        const places = sameName.get(asked) ?? [];
        sameName.set(asked, places);
        places.push(place);
      }
    });
  }

  /**
   * Lists what serves places better or worse than neutral: address and end of packed numbers of thousandths.
   * @returns the length of the list.
   */
  list({ attributes, attributeStart }: Columns, s: number, list: Int32Array): number {
    const [from, to] = [attributeStart[s] as number, attributeStart[s + 1] as number];
    let length = 0;
    if (this.hasTwoOfOneName(attributes, from, to)) {
      for (const offers of this.byNames(attributes.subarray(from, to))) {
        length = enter(this.serve(offers), list, length);
      }
      return length;
    }
    for (let i = from; i < to; i++) {
      const offered = attributes[i] as number;
      let packed = this.served.get(offered);
      if (!packed) this.served.set(offered, (packed = this.serve([offered])));
      length = enter(packed, list, length);
    }
    return length;
  }

  private hasTwoOfOneName(attributes: Uint32Array, from: number, to: number): boolean {
    const { attributeNames } = this.dictionaries;
    for (let i = from + 1; i < to; i++) {
      const name = attributeNames[attributes[i] as number];
      for (let j = from; j < i; j++) if (attributeNames[attributes[j] as number] === name) return true; // prettier-ignore
    }
    return false;
  }

  private byNames(offers: Uint32Array): Iterable<number[]> {
    const byName = new Map<number, number[]>();
    for (const offered of offers) {
      const name = this.dictionaries.attributeNames[offered] as number;
      byName.set(name, [...(byName.get(name) ?? []), offered]);
    }
    return byName.values();
  }

  /** Of several offers of one name the best counts. */
  private serve(offers: readonly number[]): Int32Array {
    const { dictionaries } = this;
    const [first] = offers;
    const name = dictionaries.attributeNames[first as number] as number;
    const askers = this.byName.get(name);
    if (!askers) return nothing;
    const groups: { places: readonly number[]; number: number }[] = [];
    let total = 0;
    for (const [asked, places] of askers) {
      let fit = noFit;
      for (const offered of offers) fit = Math.max(fit, dictionaries.fit(asked, offered));
      if (fit === noFit || fit === neutralFit) continue;
      groups.push({ places, number: fit - neutralFit + packedZero });
      total += places.length;
    }
    const served = this.lanes.i32(total);
    let count = 0;
    for (const { places, number } of groups) {
      for (const place of places) served[count++] = (place << packedShift) | number;
    }
    return served;
  }
}

function enter({ byteOffset, byteLength }: Int32Array, list: Int32Array, length: number): number {
  if (byteLength === 0) return length;
  list[length] = byteOffset;
  list[length + 1] = byteOffset + byteLength;
  return length + 2;
}
