import { idOf, sharedArray, type Columns } from './columns';

const utf8 = new TextEncoder();

/** An open hash table over the ids of columns: slot → row + 1, 0 where it is free. */
export function idTableOf(columns: Columns): Int32Array {
  const { count, text, textStart, idLength } = columns;
  const table = sharedArray(Int32Array, 2 ** Math.ceil(Math.log2(2 * count + 2)));
  const mask = table.length - 1;
  for (let at = 0; at < count; at++) {
    const start = textStart[at] as number;
    let slot = hash(text, start, start + (idLength[at] as number)) & mask;
    while (table[slot] !== 0) slot = (slot + 1) & mask;
    table[slot] = at + 1;
  }
  return table;
}

/** The row of the listing with this id that is not dead, or −1. */
export function rowOfId(columns: Columns, table: Int32Array, dead: Uint8Array, id: string): number {
  const bytes = utf8.encode(id);
  const mask = table.length - 1;
  let slot = hash(bytes, 0, bytes.length) & mask;
  for (; table[slot] !== 0; slot = (slot + 1) & mask) {
    const at = (table[slot] as number) - 1;
    if (dead[at] === 0 && idOf(columns, at) === id) return at;
  }
  return -1;
}

/** FNV-1a. */
function hash(bytes: Uint8Array, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let i = start; i < end; i++) value = Math.imul(value ^ (bytes[i] as number), 0x01000193);
  return value ^ (value >>> 15);
}
