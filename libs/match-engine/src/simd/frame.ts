import type { Code } from './assembler';
import { i32, v128, f64 } from './instructions';
import type { LaneMemory } from './lane-memory';

/** What loops are told, eight bytes each: addresses of arrays and figures. Lists stand beside where they end. */
export interface Layout<Name extends string> {
  /** The place of each field. */
  readonly field: Readonly<Record<Name, number>>;
  /** How a loop reads and writes the fields of a frame. */
  readonly fieldsOf: (frame: Code) => Fields<Name>;
}

type Fields<Name extends string> = ReturnType<typeof fieldsIn<Name>>;

export function layoutOf<const Name extends string>(names: readonly Name[]): Layout<Name> {
  const places = names.map((name, place) => [name, place]);
  const field = Object.fromEntries(places) as Readonly<Record<Name, number>>;
  return { field, fieldsOf: (frame) => fieldsIn(field, frame) };
}

function fieldsIn<Name extends string>(field: Readonly<Record<Name, number>>, frame: Code) {
  return {
    i32: (name: Name): Code => i32.load(frame, 8 * field[name]),
    f64: (name: Name): Code => f64.load(frame, 8 * field[name]),
    splat: (name: Name): Code => v128.loadSplat(frame, 8 * field[name]),
    set: (name: Name, value: Code): Code => i32.store(frame, value, 8 * field[name]),
    addressOf: (name: Name): Code => i32.add(frame, 8 * field[name]),
  };
}

/** Tells loops what they work on. */
export class Frame<Name extends string> {
  readonly floats: Float64Array;
  readonly address: number;
  private readonly integers: Int32Array;
  private readonly singles: Float32Array;

  constructor(
    lanes: LaneMemory,
    private readonly layout: Layout<Name>,
  ) {
    const size = Object.keys(layout.field).length;
    this.floats = lanes.f64(size);
    this.address = this.floats.byteOffset;
    this.integers = new Int32Array(this.floats.buffer, this.address, 2 * size);
    this.singles = new Float32Array(this.floats.buffer, this.address, 2 * size);
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
  point(arrays: Partial<Record<Name, ArrayBufferView>>): void {
    for (const [name, array] of Object.entries<ArrayBufferView | undefined>(arrays)) {
      if (array) this.set(this.layout.field[name as Name], array.byteOffset);
    }
  }
}
