import { f64, i32, i32x4, v128, type Code, type Local } from '../../simd/assembler';
import type { LaneMemory } from '../../simd/lane-memory';

/**
 * What the loops are told, eight bytes each: addresses of arrays and figures. Lists stand beside where they end. Arrays
 * are by place of the demand in its block, unless told otherwise; only places from `from` to `to` are looked at.
 */
const names = [
  // The block: facts, words, and what demands need to be asked.
  ...['from', 'to', 'base', 'due', 'asked', 'neutrals', 'perFit', 'reputation', 'reputationSteps'],
  ...['points', 'table', 'mask', 'dense', 'ownTexts', 'perShared', 'floors', 'ties', 'rows'],
  // The supply.
  ...['terms', 'termsEnd', 'weights', 'ownText', 'perOwn', 'lead', 'perDay', 'leadTimes'],
  ...['ownReputation', 'mostSeen', 'x', 'y', 'z', 'attributes', 'attributesEnd'],
  ...['pricePlaces', 'pricePlacesEnd', 'ceilings', 'price'],
  ...['quantityPlaces', 'quantityPlacesEnd', 'needs', 'capacity'],
  ...['neighbours', 'neighboursEnd', 'ownUnit', 'ownUnitEnd'],
  // The weights.
  ...['priceWeight', 'unknownPrice', 'quantityWeight', 'unknownQuantity', 'unknownLeadTime'],
  ...['attributeWeight', 'textWeight', 'fullText', 'neighbour', 'distances', 'span'],
  // What is worked out.
  ...['estimate', 'fits', 'shared', 'worth', 'offers', 'k', 'guess', 'near', 'nearChords'],
  ...['least', 'most', 'chosen', 'chords', 'scores', 'bestTies', 'toScores', 'toRows'],
] as const;
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
  setList(place: number, list: Int32Array | undefined): void {
    const begin = list?.byteOffset ?? 0;
    this.set(place, begin);
    this.set(place + 1, begin + (list?.byteLength ?? 0));
  }

  /** Sets the addresses of arrays. */
  point(arrays: Partial<Record<Field, ArrayBufferView>>): void {
    for (const [name, array] of Object.entries(arrays)) {
      this.set(field[name as Field], array.byteOffset);
    }
  }
}

/** How a loop reads and writes the fields of a frame. */
export function fieldsOf(frame: Code) {
  return {
    i32: (name: Field): Code => i32.load(frame, 8 * field[name]),
    f64: (name: Field): Code => f64.load(frame, 8 * field[name]),
    splat: (name: Field): Code => v128.loadSplat(frame, 8 * field[name]),
    set: (name: Field, value: Code): Code => i32.store(frame, value, 8 * field[name]),
    addressOf: (name: Field): Code => i32.add(frame, 8 * field[name]),
  };
}

/** Moves an address on, by one number of 32 bits unless told. */
export function next(address: Local, bytes = 4): Code {
  return address.set(i32.add(address, bytes));
}

export const zeros = i32x4.splat(0);

/** How many bytes so many numbers of 32 bits take. */
export function bytesOf(count: Code): Code {
  return i32.shiftLeft(count, 2);
}

export function countOf(bytes: Code): Code {
  return i32.shiftRight(bytes, 2);
}
