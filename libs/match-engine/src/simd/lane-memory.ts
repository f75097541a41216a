import { maxPages, memoryStart, packingTable, packingTableBytes } from './constants';

const pageBytes = 2 ** 16;
/** Arrays are padded, so that loops may take 32 places at a time. */
export const padding = 32;
const alignment = 128;

export function padded(places: number): number {
  return Math.ceil(places / padding) * padding;
}

/**
 * Memory that the compiled loops work on. Its arrays stay valid when it grows, since it is shared. It never shrinks.
 * @throws RangeError from what allocates arrays, when memory is used up.
 */
export class LaneMemory {
  readonly memory = new WebAssembly.Memory({ initial: 1, maximum: maxPages, shared: true });
  private used = memoryStart;
  private marked = memoryStart;
  /** What stands behind has never been written. */
  private highest = memoryStart;

  constructor() {
    this.layPackingTable(this.u8(packingTableBytes));
    this.mark();
  }

  /** Arrays allocated until now survive `release`. */
  mark(): void {
    this.marked = this.used;
  }

  /** Frees all arrays that were allocated since `mark`. */
  release(): void {
    this.used = this.marked;
  }

  i32(length: number): Int32Array {
    const offset = this.allocate(4 * padded(length));
    return new Int32Array(this.memory.buffer, offset, length);
  }

  f32(length: number): Float32Array {
    const offset = this.allocate(4 * padded(length));
    return new Float32Array(this.memory.buffer, offset, length);
  }

  f64(length: number): Float64Array {
    const offset = this.allocate(8 * padded(length));
    return new Float64Array(this.memory.buffer, offset, length);
  }

  u16(length: number): Uint16Array {
    const offset = this.allocate(2 * padded(length));
    return new Uint16Array(this.memory.buffer, offset, length);
  }

  u8(length: number): Uint8Array {
    const offset = this.allocate(padded(length));
    return new Uint8Array(this.memory.buffer, offset, length);
  }

  private layPackingTable(bytes: Uint8Array): void {
    if (bytes.byteOffset !== packingTable) throw new RangeError('the packing table comes first');
    for (let bits = 0; bits < 16; bits++) {
      const set = [0, 1, 2, 3].filter((lane) => (bits >> lane) & 1);
      const moves = set.flatMap((lane) => [0, 1, 2, 3].map((byte) => 4 * lane + byte));
      bytes.set(moves, 16 * bits);
    }
  }

  /** Bytes that are 0. */
  private allocate(bytes: number): number {
    const offset = this.used;
    const used = offset + Math.ceil(bytes / alignment) * alignment;
    const missing = used - this.memory.buffer.byteLength;
    if (missing > 0) this.memory.grow(Math.ceil(missing / pageBytes));
    const written = Math.min(used, this.highest);
    if (offset < written) new Uint8Array(this.memory.buffer, offset, written - offset).fill(0);
    this.used = used;
    this.highest = Math.max(this.highest, used);
    return offset;
  }
}
