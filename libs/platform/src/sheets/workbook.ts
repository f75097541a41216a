/** What a spreadsheet file holds, as texts. Whoever reads it decides what the texts mean. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Of a text file: how it was decoded, which may be a guess. Null for workbooks. */
  readonly encoding: TextEncoding | null;
}

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

export interface Sheet {
  readonly name: string;
  /** Hidden by whoever made the workbook. */
  readonly hidden: boolean;
  /** Without empty rows. */
  readonly rows: readonly SheetRow[];
  /** Columns that are not shown, counted from 0. */
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly MergedCells[];
  /** Only its first rows were asked for, and it has more. */
  readonly cut?: boolean;
}

/** One row of a sheet as texts. */
export interface SheetRow {
  /** Its place in the sheet, counted from 1 with the empty rows, as a spreadsheet program shows it. */
  readonly number: number;
  /** Trimmed texts: figures with a point and without grouping, days as `YYYY-MM-DD`, percentages as shown. */
  readonly cells: readonly string[];
  /** By column: what the text alone does not say. */
  readonly marks?: Readonly<Record<number, CellMark>>;
  /** Not shown: folded away or left out by a filter. */
  readonly hidden?: boolean;
}

export interface CellMark {
  /** ISO 4217, where the cell's number format states it. */
  readonly currency?: string;
  /** The cell has no value: a formula that was never worked out, or one that failed. */
  readonly problem?: 'formula-without-value' | 'error-value';
}

/** A block that shows the text of its first cell. Rows as a spreadsheet program shows them, columns from 0. */
export interface MergedCells {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export interface SheetLimits {
  /** Rows that are not empty, in all sheets. */
  readonly rows: number;
  /** Of each sheet only so many rows are read, the empty ones counted; null: all. */
  readonly firstRows: number | null;
  readonly columns: number;
  /** Cells with something in them, of one sheet. */
  readonly cells: number;
  /** UTF-16 units of one cell. */
  readonly cellLength: number;
  /** Bytes of a workbook once unpacked. */
  readonly unpackedBytes: number;
  /** Of the process that reads, without what it holds outside the heap. */
  readonly heapMegabytes: number;
  readonly seconds: number;
}

/** The formats in which sheets are handed out. */
export const SHEET_FORMATS = ['csv', 'xlsx'] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];
