import { neutralFit } from '../factors/attributes.factor';
import type { Columns } from '../segment/columns';
import { noFit, type Dictionaries } from '../segment/dictionaries';
import type { LaneMemory } from '../simd/lane-memory';
import { packedShift, packedZero } from './loops/facts';

/** What is asked for under one name. */
interface Asked {
  /** By attribute: the places that ask for it. */
  readonly places: Map<number, number[]>;
  /** All of them, as if nothing that is offered fitted at all; packed, made when it is needed. */
  unmet: Int32Array | null;
}

/**
 * Who of a block asks for which attributes. An offer adds two lists of packed thousandths: what all who ask under its
 * name lose if it does not fit, which is the usual case, and what it gives to those whom it fits.
 */
export class AttributeAskers {
  private readonly byName = new Map<number, Asked>();
  /** By offered attribute. */
  private readonly met = new Map<number, Int32Array>();

  constructor(
    private readonly lanes: LaneMemory,
    private readonly dictionaries: Dictionaries,
    { attributes, attributeStart }: Columns,
    rows: Int32Array,
  ) {
    rows.forEach((row, place) => {
      for (let i = attributeStart[row] as number; i < (attributeStart[row + 1] as number); i++) {
        const attribute = attributes[i] as number;
        const name = dictionaries.attributeNames[attribute] as number;
        const asked = this.byName.get(name) ?? { places: new Map<number, number[]>(), unmet: null };
        this.byName.set(name, asked);
        const places = asked.places.get(attribute) ?? [];
        asked.places.set(attribute, places);
        places.push(place);
      }
    });
  }

  /** Lists where the packed lists for a supply begin and end. @returns the length of the list. */
  list({ attributes, attributeStart }: Columns, s: number, list: Int32Array): number {
    const [from, to] = [attributeStart[s] as number, attributeStart[s + 1] as number];
    if (this.hasTwoOfOneName(attributes, from, to)) {
      let length = 0;
      for (const offers of this.byNames(attributes.subarray(from, to))) {
        const [first] = offers as [number];
        length = this.enter(first, this.meet(offers), list, length);
      }
      return length;
    }
    let length = 0;
    for (let i = from; i < to; i++) {
      const offered = attributes[i] as number;
      let met = this.met.get(offered);
      if (!met) this.met.set(offered, (met = this.meet([offered])));
      length = this.enter(offered, met, list, length);
    }
    return length;
  }

  private enter(offered: number, met: Int32Array, list: Int32Array, length: number): number {
    const asked = this.byName.get(this.dictionaries.attributeNames[offered] as number);
    if (!asked) return length;
    asked.unmet ??= this.pack(Array.from(asked.places.values(), (places) => ({ places, number: -neutralFit }))); // prettier-ignore
    const { unmet } = asked;
    list[length] = unmet.byteOffset;
    list[length + 1] = unmet.byteOffset + unmet.byteLength;
    list[length + 2] = met.byteOffset;
    list[length + 3] = met.byteOffset + met.byteLength;
    return length + 4;
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

  /** What offers of one name give, of which the best counts. */
  private meet(offers: readonly number[]): Int32Array {
    const { dictionaries } = this;
    const asked = this.byName.get(dictionaries.attributeNames[offers[0] as number] as number);
    const groups: Group[] = [];
    for (const [attribute, places] of asked?.places ?? []) {
      let fit = noFit;
      for (const offered of offers) fit = Math.max(fit, dictionaries.fit(attribute, offered));
      if (fit !== 0) groups.push({ places, number: fit === noFit ? neutralFit : fit });
    }
    return this.pack(groups);
  }

  private pack(groups: readonly Group[]): Int32Array {
    const packed = this.lanes.i32(groups.reduce((sum, { places }) => sum + places.length, 0));
    let at = 0;
    for (const { places, number } of groups) {
      for (const place of places) packed[at++] = (place << packedShift) | (number + packedZero);
    }
    return packed;
  }
}

interface Group {
  readonly places: readonly number[];
  readonly number: number;
}
