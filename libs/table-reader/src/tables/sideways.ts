import type { CellMark, RowInput, SheetInput } from '../sheet';

/** Beyond that a sheet is no list of a few goods beside each other. */
const MOST_PROPERTIES = 100;
const MOST_GOODS = 500;

/**
 * The sheet with its columns as rows, each numbered by its column: a list whose properties stand below each other and its
 * goods side by side reads like any other then. Null for what is too long to be one.
 */
export function turned(sheet: SheetInput): SheetInput | null {
  const rows = sheet.rows.filter(({ hidden, cells }) => !hidden && !isLineAlone(cells));
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  if (rows.length < 2 || rows.length > MOST_PROPERTIES || width < 2 || width > MOST_GOODS)
    return null;
  const hidden = new Set(sheet.hiddenColumns);
  const shown = [...Array(width).keys()].filter((at) => !hidden.has(at));
  const place = new Map(rows.map(({ number }, at) => [number, at]));
  return {
    ...sheet,
    rows: shown.map((at) => turnedRow(rows, at)),
    hiddenColumns: [],
    // A title over the whole width names no goods; what stands over some of them does.
    merges: sheet.merges.flatMap(({ firstRow, lastRow, firstColumn, lastColumn }) => {
      const [first, last] = [place.get(firstRow), place.get(lastRow)];
      if (first === undefined || last === undefined || firstColumn === 0) return [];
      return [{ firstRow: firstColumn + 1, lastRow: lastColumn + 1, firstColumn: first, lastColumn: last }]; // prettier-ignore
    }),
  };
}

/** A title or a note says nothing of the goods beside it. */
const isLineAlone = ([, ...others]: readonly string[]) =>
  others.every((text) => text.trim() === '');

function turnedRow(rows: readonly RowInput[], at: number): RowInput {
  const marks = rows.flatMap(({ marks: of }, place): [number, CellMark][] =>
    of?.[at] ? [[place, of[at]]] : [],
  );
  return {
    number: at + 1,
    cells: rows.map(({ cells }) => cells[at] ?? ''),
    marks: Object.fromEntries(marks),
  };
}
