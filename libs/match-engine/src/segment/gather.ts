import {
  listColumnNames,
  listColumns,
  plainColumnNames,
  plainColumns,
  sharedArray,
} from './columns';
import type { Columns, ListColumn, PlainColumn } from './columns';

/** More than the rows of all sources together. */
export const placeLimit = 2 ** 27;

export interface Source {
  readonly columns: Columns;
  readonly dead: Uint8Array;
}

/** Chosen rows of sources, in order. */
export interface Chosen {
  /** By place: which source, and which row of it. */
  readonly parts: Uint16Array;
  readonly rows: Uint32Array;
}

/** New columns of chosen rows. */
export function gather(sources: readonly Source[], { parts, rows }: Chosen): Columns {
  const plain = plainColumnNames.map((name) => [name, gatherPlain(sources, name, parts, rows)]);
  const lists = listColumnNames.flatMap((name) => gatherLists(sources, name, parts, rows));
  return { count: rows.length, ...Object.fromEntries([...plain, ...lists]) } as Columns;
}

function gatherPlain(
  sources: readonly Source[],
  name: PlainColumn,
  parts: Uint16Array,
  rows: Uint32Array,
) {
  const from = sources.map(({ columns }) => columns[name]);
  const target = sharedArray(plainColumns[name], rows.length);
  // One function for each type of array: the compiler is several times faster with what it knows.
  if (target instanceof Float64Array) gatherFigures(from as Float64Array[], target, parts, rows);
  else if (target instanceof Int32Array) gatherNumbers(from as Int32Array[], target, parts, rows);
  else gatherLengths(from as Uint16Array[], target, parts, rows);
  return target;
}

function gatherFigures(
  from: readonly Float64Array[],
  target: Float64Array,
  parts: Uint16Array,
  rows: Uint32Array,
): void {
  for (let i = 0; i < rows.length; i++) {
    target[i] = (from[parts[i] as number] as Float64Array)[rows[i] as number] as number;
  }
}

function gatherNumbers(
  from: readonly Int32Array[],
  target: Int32Array,
  parts: Uint16Array,
  rows: Uint32Array,
): void {
  for (let i = 0; i < rows.length; i++) {
    target[i] = (from[parts[i] as number] as Int32Array)[rows[i] as number] as number;
  }
}

function gatherLengths(
  from: readonly Uint16Array[],
  target: Uint16Array,
  parts: Uint16Array,
  rows: Uint32Array,
): void {
  for (let i = 0; i < rows.length; i++) {
    target[i] = (from[parts[i] as number] as Uint16Array)[rows[i] as number] as number;
  }
}

function gatherLists(
  sources: readonly Source[],
  name: ListColumn,
  parts: Uint16Array,
  rows: Uint32Array,
) {
  const { start, type } = listColumns[name];
  const starts = sources.map(({ columns }) => columns[start]);
  const items = sources.map(({ columns }) => columns[name]);
  const targetStart = sharedArray(Uint32Array, rows.length + 1);
  const begins = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const from = starts[parts[i] as number] as Uint32Array;
    const row = rows[i] as number;
    const begin = (begins[i] = from[row] as number);
    targetStart[i + 1] = (targetStart[i] as number) + (from[row + 1] as number) - begin;
  }
  const target = sharedArray(type, targetStart[rows.length] as number);
  const list = { begins, items, target, targetStart };
  if (target instanceof Uint8Array) copyBytes(list as Lists<Uint8Array>, parts);
  else copyNumbers(list as Lists<Uint32Array>, parts);
  return [
    [start, targetStart],
    [name, target],
  ];
}

interface Lists<Items> {
  /** By place: where its items begin in their source. */
  readonly begins: Uint32Array;
  readonly items: readonly Items[];
  readonly target: Items;
  readonly targetStart: Uint32Array;
}

function copyBytes(
  { begins, items, target, targetStart }: Lists<Uint8Array>,
  parts: Uint16Array,
): void {
  for (let i = 0; i < parts.length; i++) {
    const from = items[parts[i] as number] as Uint8Array;
    const end = targetStart[i + 1] as number;
    let j = begins[i] as number;
    for (let at = targetStart[i] as number; at < end; at++) target[at] = from[j++] as number;
  }
}

function copyNumbers(
  { begins, items, target, targetStart }: Lists<Uint32Array>,
  parts: Uint16Array,
): void {
  for (let i = 0; i < parts.length; i++) {
    const from = items[parts[i] as number] as Uint32Array;
    const end = targetStart[i + 1] as number;
    let j = begins[i] as number;
    for (let at = targetStart[i] as number; at < end; at++) target[at] = from[j++] as number;
  }
}
