import type { Expected } from './expected';

/** `format`: as the number is shown, in Excel's codes. */
export type Cell = string | number | null | { readonly value: number; readonly format: string } | { readonly formula: string; readonly value: number }; // prettier-ignore

interface Block {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** A sheet while it is made, and what a careful clerk would enter from it. */
export class SheetDraft {
  readonly rows: Cell[][] = [];
  readonly merges: Block[] = [];
  readonly hiddenColumns = new Set<number>();
  readonly hiddenRows = new Set<number>();
  readonly expected: Expected[] = [];
  hidden = false;

  constructor(readonly name = 'Sheet1') {}

  /** @returns the number of the row, from 1 */
  add(...cells: readonly Cell[]): number {
    return this.rows.push([...cells]);
  }

  expect(row: number, expected: Omit<Expected, 'sheet' | 'row'>): void {
    this.expected.push({ sheet: this.name, row, ...expected });
  }

  /** Rows from 1, columns from 0. */
  merge(firstRow: number, lastRow: number, firstColumn: number, lastColumn: number): void {
    this.merges.push({ firstRow, lastRow, firstColumn, lastColumn });
  }
}
