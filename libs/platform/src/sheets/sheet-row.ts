/** One row of a sheet as texts. */
export interface SheetRow {
  /** Its place in the sheet, counted from 1 with the empty rows, as a spreadsheet program shows it. */
  readonly number: number;
  readonly cells: readonly string[];
}
