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

/** New columns of chosen rows. @param order source × `placeLimit` + row. */
export function gather(sources: readonly Source[], order: Float64Array): Columns {
  const parts = Uint16Array.from(order, (place) => place / placeLimit);
  const rows = Uint32Array.from(order, (place) => place % placeLimit);
  const plain = plainColumnNames.map((name) => [name, gatherPlain(sources, name, parts, rows)]);
  const lists = listColumnNames.flatMap((name) => gatherLists(sources, name, parts, rows));
  return { count: order.length, ...Object.fromEntries([...plain, ...lists]) } as Columns;
}

function gatherPlain(
  sources: readonly Source[],
  name: PlainColumn,
  parts: Uint16Array,
  rows: Uint32Array,
) {
  const from = sources.map(({ columns }) => columns[name]);
  const target = sharedArray(plainColumns[name], rows.length);
  for (let i = 0; i < rows.length; i++) {
    target[i] = from[parts[i] as number]?.[rows[i] as number] as number;
  }
  return target;
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
  for (let i = 0; i < rows.length; i++) {
    const from = starts[parts[i] as number] as Uint32Array;
    const row = rows[i] as number;
    targetStart[i + 1] =
      (targetStart[i] as number) + (from[row + 1] as number) - (from[row] as number);
  }
  const target = sharedArray(type, targetStart[rows.length] as number);
  for (let i = 0; i < rows.length; i++) {
    const part = parts[i] as number;
    const from = items[part] as Uint32Array;
    let at = targetStart[i] as number;
    const end = targetStart[i + 1] as number;
    for (let j = starts[part]?.[rows[i] as number] as number; at < end; ) target[at++] = from[j++] as number; // prettier-ignore
  }
  return [
    [start, targetStart],
    [name, target],
  ];
}
