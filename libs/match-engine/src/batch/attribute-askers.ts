import { neutralFit } from '../factors/attributes.factor';
import type { Columns } from '../segment/columns';
import { noFit, type Dictionaries } from '../segment/dictionaries';
import type { LaneMemory } from '../simd/lane-memory';
import { packedShift, packedZero } from './loops/facts';

/** How many numbers are kept for what is offered: so many a wish, at least so many. */
const roomPerWish = 64;
const leastRoom = 2 ** 16;

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
  /** By offered attribute, as far as there is room. */
  private readonly met = new Map<number, Int32Array>();
  /** How many wishes there are, and how many numbers may still be kept. */
  private wishes = 0;
  private room: number;
  /** Holds what is not kept until the next supply. */
  private scratch: Int32Array | null = null;
  private scratchUsed = 0;

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
        this.wishes++;
      }
    });
    this.room = Math.max(leastRoom, roomPerWish * this.wishes);
  }

  /** Lists where the packed lists for a supply begin and end, until the next. @returns the length of the list. */
  list({ attributes, attributeStart }: Columns, s: number, list: Int32Array): number {
    const [from, to] = [attributeStart[s] as number, attributeStart[s + 1] as number];
    let length = 0;
    this.scratchUsed = 0;
    if (this.hasTwoOfOneName(attributes, from, to)) {
      for (const offers of this.byNames(attributes.subarray(from, to))) {
        length = this.enter(offers[0] as number, this.scratched(this.meet(offers)), list, length);
      }
      return length;
    }
    for (let i = from; i < to; i++) {
      const offered = attributes[i] as number;
      const met = this.met.get(offered) ?? this.keep(offered, this.meet([offered]));
      length = this.enter(offered, met, list, length);
    }
    return length;
  }

  private keep(offered: number, groups: readonly Group[]): Int32Array {
    const size = sizeOf(groups);
    if (size > this.room) return this.scratched(groups);
    this.room -= size;
    const met = pack(groups, this.lanes.i32(size));
    this.met.set(offered, met);
    return met;
  }

  /** Names of one supply share no wishes, so that all its lists together are no longer than the wishes. */
  private scratched(groups: readonly Group[]): Int32Array {
    this.scratch ??= this.lanes.i32(this.wishes);
    const from = this.scratchUsed;
    this.scratchUsed += sizeOf(groups);
    return pack(groups, this.scratch.subarray(from, this.scratchUsed));
  }

  private enter(offered: number, met: Int32Array, list: Int32Array, length: number): number {
    const asked = this.byName.get(this.dictionaries.attributeNames[offered] as number);
    if (!asked) return length;
    const unmet = (asked.unmet ??= this.unmetOf(asked));
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

  private unmetOf({ places }: Asked): Int32Array {
    const groups = Array.from(places.values(), (group) => ({ places: group, number: -neutralFit }));
    return pack(groups, this.lanes.i32(sizeOf(groups)));
  }

  /** What offers of one name give, of which the best counts. */
  private meet(offers: readonly number[]): Group[] {
    const { dictionaries } = this;
    const asked = this.byName.get(dictionaries.attributeNames[offers[0] as number] as number);
    const groups: Group[] = [];
    for (const [attribute, places] of asked?.places ?? []) {
      let fit = noFit;
      for (const offered of offers) fit = Math.max(fit, dictionaries.fit(attribute, offered));
      if (fit !== 0) groups.push({ places, number: fit === noFit ? neutralFit : fit });
    }
    return groups;
  }
}

/** Places that get the same number. */
interface Group {
  readonly places: readonly number[];
  readonly number: number;
}

function sizeOf(groups: readonly Group[]): number {
  return groups.reduce((sum, { places }) => sum + places.length, 0);
}

function pack(groups: readonly Group[], target: Int32Array): Int32Array {
  let at = 0;
  for (const { places, number } of groups) {
    for (const place of places) target[at++] = (place << packedShift) | (number + packedZero);
  }
  return target;
}
