import { f64, i32, i32x4, v128, type Code, type Local } from '../../simd/assembler';
import type { LaneMemory } from '../../simd/lane-memory';

/** What the loops are told, eight bytes each: addresses of arrays, and figures of the supply that is compared. */
const names = [
  // By place of the demand in its block.
  'places', 'base', 'due', 'asked', 'neutrals', 'perFit', 'reputation', 'reputationSteps', 'points', 'ownTexts', 'perShared', 'floors', 'ties', 'rows',
  // Words of the block.
  'table', 'mask', 'dense',
  // What is worked out by place.
  'estimate', 'fits', 'shared', 'worth', 'offers',
  // The supply.
  'terms', 'termsEnd', 'weights', 'ownText', 'perOwn', 'lead', 'perDay', 'leadTimes', 'ownReputation', 'mostSeen', 'x', 'y', 'z',
  'attributes', 'attributesEnd', 'pricePlaces', 'pricePlacesEnd', 'ceilings', 'price', 'quantityPlaces', 'quantityPlacesEnd', 'needs', 'capacity',
  'neighbours', 'neighboursEnd', 'ownUnit', 'ownUnitEnd',
  // The weights.
  'priceWeight', 'unknownPrice', 'quantityWeight', 'unknownQuantity', 'attributeWeight', 'textWeight', 'fullText', 'unknownLeadTime', 'neighbour',
  // The best places.
  'k', 'guess', 'span', 'distances', 'near', 'nearChords', 'least', 'most', 'best', 'chords', 'scores', 'bestTies', 'bestRows', 'toScores', 'toRows',
] as const; // prettier-ignore
export type Field = (typeof names)[number];

/** The place of each field. */
export const field = Object.fromEntries(names.map((name, place) => [name, place])) as Readonly<
  Record<Field, number>
>;

/** Tells the loops what they work on. */
export class Frame {
  readonly floats: Float64Array;
  readonly address: number;
  private readonly integers: Int32Array;
  private readonly singles: Float32Array;

  constructor(lanes: LaneMemory) {
    this.floats = lanes.f64(names.length);
    this.address = this.floats.byteOffset;
    this.integers = new Int32Array(this.floats.buffer, this.address, 2 * names.length);
    this.singles = new Float32Array(this.floats.buffer, this.address, 2 * names.length);
  }

  /** Sets a whole number or an address. */
  set(place: number, value: number): void {
    this.integers[2 * place] = value;
  }

  /** Sets a figure of 32 bits. */
  setSingle(place: number, value: number): void {
    this.singles[2 * place] = value;
  }

  /** Sets where a list begins, and in the next field where it ends; nowhere when there is none. */
  setRange(place: number, list: Int32Array | undefined): void {
    const begin = list?.byteOffset ?? 0;
    this.set(place, begin);
    this.set(place + 1, begin + (list?.byteLength ?? 0));
  }

  /** Sets the addresses of arrays. */
  point(arrays: Partial<Record<Field, ArrayBufferView>>): void {
    for (const [name, array] of Object.entries(arrays))
      this.set(field[name as Field], array.byteOffset);
  }
}

/** Reads the fields of a frame in a loop. */
export function fieldsOf(frame: Local) {
  return {
    i32: (name: Field): Code => i32.load(frame.get, 8 * field[name]),
    f64: (name: Field): Code => f64.load(frame.get, 8 * field[name]),
    set: (name: Field, value: Code): Code => i32.store(frame.get, value, 8 * field[name]),
    splat: (name: Field): Code => v128.loadSplat(frame.get, 8 * field[name]),
  };
}

/** Moves an address on, by one number of 32 bits unless told. */
export function next(address: Local, bytes = 4): Code {
  return address.set(i32.add(address.get, i32.const(bytes)));
}

export const zeros = i32x4.splat(i32.const(0));
/** As bytes of numbers of 32 bits. */
export const bytesOf = (count: Code): Code => i32.shiftLeft(count, i32.const(2));
export const placesOf = (bytes: Code): Code => i32.shiftRight(bytes, i32.const(2));
