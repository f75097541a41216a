/** A sheet as this library takes it: what a reader of spreadsheet files makes of one. */
export interface SheetInput {
  readonly name: string;
  readonly hidden: boolean;
  /** Without empty rows, by number. */
  readonly rows: readonly RowInput[];
  /** Columns that are not shown, counted from 0. */
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly MergeInput[];
}

export interface RowInput {
  /** Counted from 1 with the empty rows. */
  readonly number: number;
  readonly cells: readonly string[];
  readonly marks?: Readonly<Record<number, CellMark>>;
  readonly hidden?: boolean;
}

export interface CellMark {
  /** ISO 4217, from the number format of the cell. */
  readonly currency?: string;
  /** Why the cell has no value, such as a formula that was never worked out. */
  readonly problem?: string;
}

/** Rows as they are numbered, columns from 0. */
export interface MergeInput {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}
