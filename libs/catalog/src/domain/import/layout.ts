import { parseQuantity } from '@wanchang/kernel';
import { readDay, readLeadTime, readPrice } from './cells';
import { readHeader, type Column, type ColumnKind } from './columns';

/** A row of a sheet, as the platform reads it. */
export interface Row {
  readonly number: number;
  readonly cells: readonly string[];
}

/** What the columns are from a header row on. */
export interface Layout {
  readonly columns: readonly Column[];
  /** Columns that an inner header renamed; `[0, Infinity]` for a whole header. */
  readonly span: readonly [from: number, to: number];
}

/** How far down a header is looked for. */
export const HEADER_ROWS = 20;

const WHOLE = [0, Infinity] as const;

/** The header: a row that names a title column. */
export function wholeHeader({ cells }: Row): Layout | null {
  const columns = cells.map(readHeader);
  return columns.some(({ kind }) => kind === 'title') ? { columns, span: WHOLE } : null;
}

/**
 * A header row between the rows. One with a title starts a new table; one without it renames the columns from its
 * first known word to its last, as in notices whose wide tables were folded into narrow ones.
 */
export function innerHeader(row: Row, outer: Layout): Layout | null {
  const columns = row.cells.map(readHeader);
  const known = columns.flatMap(({ kind }, at) => (kind === 'other' ? [] : [at]));
  const [from, to] = [known[0], known.at(-1)];
  if (from === undefined || to === undefined || known.length < 2) return null;
  if (columns.some(({ kind }) => kind === 'title')) return { columns, span: WHOLE };
  const renamed = outer.columns.map((column, at) =>
    at >= from && at <= to ? (columns[at] ?? column) : column,
  );
  return { columns: renamed, span: [from, to] };
}

const FITS: Partial<Record<ColumnKind, (text: string, unit: string | null) => boolean>> = {
  price: (text, unit) => readPrice(text, unit) !== null,
  budget: (text, unit) => readPrice(text, unit) !== null,
  quantity: (text) => parseQuantity(text) !== null,
  minimumOrder: (text) => parseQuantity(text) !== null,
  leadTime: (text, unit) => readLeadTime(text, unit) !== null,
  dueDate: (text) => readDay(text) !== null,
  validUntil: (text) => readDay(text) !== null,
};

/** How well a row's cells are what a layout says: figures and days that can be read, less those that cannot. */
export function fit(row: Row, { columns }: Layout): number {
  return columns.reduce((sum, { kind, unit }, at) => {
    const text = row.cells[at] ?? '';
    const reads = FITS[kind];
    if (text === '' || !reads) return sum;
    return sum + (reads(text, unit) ? 1 : -1);
  }, 0);
}
