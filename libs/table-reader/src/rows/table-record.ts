import type { RecordCell } from '../headers/column';

/** What a table says of one of its goods. */
export interface TableRecord {
  /** The number of the row in the sheet. */
  readonly row: number;
  readonly cells: readonly RecordCell[];
  /** The heading above it: 泵类. */
  readonly section: string | null;
  /** Lines above the table: 国标角钢价格表. */
  readonly headings: readonly string[];
  /** The name is that of the row above, which this one leaves empty. */
  readonly titleFromAbove: boolean;
  /** All columns that are shown, by header: for a sheet to be corrected. */
  readonly raw: Readonly<Record<string, string>>;
}

export const ROW_REASONS = ['header', 'section', 'total', 'note'] as const;

/** A row that is no goods. */
export interface LeftOutRow {
  readonly row: number;
  readonly why: (typeof ROW_REASONS)[number];
  readonly text: string;
}
