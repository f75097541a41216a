import type { LaneMemory } from './lane-memory';

/**
 * What loops work on, in their memory: numbered fields of eight bytes, each an address, a whole number, or a figure. A
 * list has its end in the field behind.
 */
export class Frame<Name extends string> {
  readonly floats: Float64Array;
  readonly address: number;
  private readonly integers: Int32Array;
  private readonly singles: Float32Array;

  /** @param fields an enumeration. */
  constructor(
    lanes: LaneMemory,
    private readonly fields: Readonly<Record<Name, number>>,
  ) {
    const size = Object.keys(fields).length / 2;
    this.floats = lanes.f64(size);
    this.address = this.floats.byteOffset;
    this.integers = new Int32Array(this.floats.buffer, this.address, 2 * size);
    this.singles = new Float32Array(this.floats.buffer, this.address, 2 * size);
  }

  /** Sets a whole number or an address. */
  set(field: number, value: number): void {
    this.integers[2 * field] = value;
  }

  /** Sets a figure of 32 bits. */
  setSingle(field: number, value: number): void {
    this.singles[2 * field] = value;
  }

  /** Sets where a list begins, and in the next field where it ends; without a list it is empty. */
  setList(field: number, list: Int32Array | undefined): void {
    const begin = list?.byteOffset ?? 0;
    this.set(field, begin);
    this.set(field + 1, begin + (list?.byteLength ?? 0));
  }

  /** Sets the addresses of arrays. */
  point(arrays: Partial<Record<Name, ArrayBufferView>>): void {
    for (const [name, array] of Object.entries<ArrayBufferView | undefined>(arrays)) {
      if (array) this.set(this.fields[name as Name], array.byteOffset);
    }
  }
}
