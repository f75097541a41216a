import type { ResourceKind, Side } from '@wanchang/kernel';
import type { Column, LeftOutRow, Table } from '@wanchang/table-reader';
import type { ImportChoices } from './import/import-choices';

/**
 * What becomes of a row: a new listing, a listing that it changed, one that says the same already, or nothing, for a
 * reason.
 */
export const ROW_STATUSES = ['accepted', 'updated', 'unchanged', 'rejected'] as const;
export type RowStatus = (typeof ROW_STATUSES)[number];

/** A file whose rows become listings. How far it is stands in its run, which has the same id. */
export interface ImportedFile {
  readonly id: string;
  readonly memberId: string;
  readonly fileId: string;
  readonly fileName: string;
  readonly side: Side;
  /** Of rows that do not name one. */
  readonly kind: ResourceKind;
  /** Whether rows that can be published are. */
  readonly publish: boolean;
  /** What the unit said of the file when it had seen the preview. */
  readonly choices: ImportChoices;
  /** New listings. */
  readonly accepted: number;
  /** Listings of earlier files that say something else now. */
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
  /** What was found in the file; none until it was read. */
  readonly tables: readonly ImportedTable[];
  readonly createdAt: Date;
}

/** A table of goods in a file. */
export interface ImportedTable {
  readonly sheet: string;
  /** How many goods it holds. */
  readonly rows: number;
  /** There is no header: what the columns are is guessed from their values. */
  readonly guessed: boolean;
  /** Its goods are imported. */
  readonly taken: boolean;
  readonly columns: readonly ImportedColumn[];
  /** Rows that are no goods, at most the first {@link IMPORT_LIMITS.leftOutShown}. */
  readonly leftOut: readonly LeftOutRow[];
  readonly leftOutRows: number;
}

export type ImportedColumn = Pick<Column, 'at' | 'header' | 'meaning' | 'reason' | 'leftOut'>;

export const IMPORT_LIMITS = {
  megabytes: 20,
  rows: 100_000,
  columns: 200,
  rowsAtOnce: 200,
  leftOutShown: 200,
  /** Rows of a sheet that a preview reads. */
  previewedRows: 2000,
  /** Columns that are remembered of a unit: shapes of tables. */
  remembered: 500,
} as const;

export function importedTable(table: Table & { readonly taken: boolean }): ImportedTable {
  const { sheet, records, guessed, taken, columns, leftOut } = table;
  return {
    ...{ sheet, guessed, taken, rows: records.length, leftOutRows: leftOut.length },
    columns: columns.map(({ at, header, meaning, reason, leftOut: why }) => ({
      ...{ at, header, meaning, reason, leftOut: why },
    })),
    leftOut: leftOut.slice(0, IMPORT_LIMITS.leftOutShown),
  };
}
