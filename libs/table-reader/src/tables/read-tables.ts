import { gridOf, ownCells, type GridRow } from '../grid';
import type { Column, RecordCell } from '../headers/column';
import { headerAt, namelessHeaderAt, type Header } from '../headers/find-header';
import { readRecords, type ReadRows } from '../rows/read-records';
import type { LeftOutRow, TableRecord } from '../rows/table-record';
import type { SheetInput } from '../sheet';
import { chosenColumns, type ChooseColumns } from './choose-columns';
import { hintsIn } from './hints';
import { resolveColumns } from './resolve-columns';
import { onlyStrip, stripsOf } from './side-by-side';
import { figureIn } from '../values/numbers';
import { turned } from './sideways';
import { columnsByValues } from './value-columns';

/** Goods in a sheet. */
export interface Table {
  readonly sheet: string;
  readonly columns: readonly Column[];
  readonly records: readonly TableRecord[];
  readonly leftOut: readonly LeftOutRow[];
  /** There is no header: what the columns are is guessed from their values. */
  readonly guessed: boolean;
}

/** How far down a header is looked for, in rows that are not empty. */
export const HEADER_ROWS = 60;

/**
 * The tables of goods in a workbook: all shown sheets, below title rows, with headers of up to three lines, several tables
 * side by side, with goods side by side (each record's row is its column then), or without a header. Where nothing stands below a header its table is empty. A row whose prices stand in
 * a column for each finish or size gives a record for each.
 * @param choose what a person says that columns are, asked for each table that is found
 */
export function readTables(
  sheets: readonly SheetInput[],
  choose: ChooseColumns = () => null,
): Table[] {
  const shown = sheets.filter(({ hidden }) => !hidden);
  const withHeader = shown.flatMap((sheet) => tablesBelowHeader(sheet, choose));
  const tables = withHeader.length > 0 ? withHeader : otherTables(shown, choose);
  const filled = tables.filter(({ records }) => records.length > 0);
  return filled.length > 0 ? filled : tables;
}

/** Properties below each other with goods side by side, or no header at all. */
function otherTables(shown: readonly SheetInput[], choose: ChooseColumns): Table[] {
  const sideways = shown.flatMap((sheet) => {
    const other = turned(sheet);
    return other ? tablesBelowHeader(other, choose) : [];
  });
  const named = sideways.filter(({ records, columns }) => records.length > 0 && columns.some(({ meaning }) => meaning === 'title')); // prettier-ignore
  return named.length > 0 ? named : shown.flatMap((sheet) => tablesWithoutHeader(sheet, choose));
}

function tablesBelowHeader(sheet: SheetInput, choose: ChooseColumns): Table[] {
  const grid = gridOf(sheet);
  const header = firstHeader(grid);
  if (!header) return [];
  const hidden = new Set(sheet.hiddenColumns);
  const hints = hintsIn(grid.slice(0, header.first), grid);
  const headings = linesAlone(grid.slice(0, header.first));
  return stripsOf(header).map((strip) => {
    const rows = grid.map((row) => onlyStrip(row, strip));
    const resolve = (of: readonly GridRow[], at: number) => {
      const inner = (headerAt(of, at) ?? namelessHeaderAt(of, at))!;
      const found = resolveColumns(inner, dataBelow(of, inner), hints, hidden);
      return { columns: asChosen(sheet, found, choose), last: inner.last };
    };
    const { columns, last } = resolve(rows, header.first);
    const read = readRecords(rows.slice(last + 1), columns, hidden, resolve);
    return tableOf(sheet, read, false, headings);
  });
}

/** 国标角钢价格表: what stands in one cell above the table. */
function linesAlone(above: readonly GridRow[]): string[] {
  const alone = above.map(ownCells).filter(({ length }) => length === 1);
  return alone.map(([cell]) => cell![1]);
}

/** One that names the goods, or the first of any kind. */
function firstHeader(grid: readonly GridRow[]): Header | null {
  const places = grid.slice(0, HEADER_ROWS).map((_, at) => at);
  const headers = places.map((at) => headerAt(grid, at));
  const named = headers.find((header) =>
    header?.cells.some(({ reading }) => reading.meaning === 'title'),
  );
  const any = headers.find((header) => (header?.cells.length ?? 0) >= 2) ?? null;
  const first = named && any && any.first < named.first && hasPricesBelow(grid, any) ? any : named;
  return (
    first ??
    any ??
    places.reduce<Header | null>((found, at) => found ?? namelessHeaderAt(grid, at), null)
  );
}

/** Models and prices of its own above a table whose goods have names. */
function hasPricesBelow(grid: readonly GridRow[], { cells, last }: Header): boolean {
  const below = grid[last + 1]?.cells ?? [];
  return cells.some(({ at, reading }) => reading.meaning === 'price' && figureIn(below[at] ?? '') !== null); // prettier-ignore
}

/** Up to the next header. */
function dataBelow(rows: readonly GridRow[], { last }: Header): GridRow[] {
  const below = rows.slice(last + 1);
  const next = below.findIndex((_, at) => headerAt(below, at) !== null);
  return next < 0 ? below : below.slice(0, next);
}

function tablesWithoutHeader(sheet: SheetInput, choose: ChooseColumns): Table[] {
  const grid = gridOf(sheet);
  const hidden = new Set(sheet.hiddenColumns);
  const found = columnsByValues(grid, hidden);
  if (!found) return [];
  const columns = asChosen(sheet, found, choose);
  const resolve = () => ({ columns, last: 0 });
  const isGuessed = columns.every(({ reason }) => reason !== 'user');
  return [tableOf(sheet, readRecords(grid, columns, hidden, resolve), isGuessed)];
}

function asChosen({ name }: SheetInput, found: Column[], choose: ChooseColumns): Column[] {
  const chosen = choose(name, found);
  return chosen ? chosenColumns(found, chosen) : found;
}

function tableOf(
  { name }: SheetInput,
  { records, leftOut, columns }: ReadRows,
  guessed: boolean,
  headings: readonly string[] = [],
): Table {
  const headed = records.map((record) => ({ ...record, headings }));
  return { sheet: name, columns, records: headed.flatMap(byOption), leftOut, guessed };
}

/** A record for each finish or size that has a price of its own. */
function byOption(record: TableRecord): TableRecord[] {
  const isOption = ({ column }: RecordCell) => column.option !== null && column.meaning === 'price';
  const priced = record.cells.filter(isOption);
  if (priced.length === 0) return [record];
  const rest = record.cells.filter((cell) => !isOption(cell));
  return priced.map((cell) => ({ ...record, cells: [...rest, cell] }));
}
