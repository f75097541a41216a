import type { Column } from './columns';
import { fit, HEADER_ROWS, innerHeader, wholeHeader, type Layout, type Row } from './layout';

export interface RecordCell {
  readonly column: Column;
  readonly text: string;
}

/** What a sheet says of one listing. */
export interface SheetRecord {
  /** The number of the row that holds the title. */
  readonly row: number;
  readonly cells: readonly RecordCell[];
}

/** A record with the cells that must be alike for a row of details to belong to it. */
interface Candidate extends SheetRecord {
  readonly neighbours: string;
}

/**
 * The records of a sheet below its header, or null where there is no header. Header rows in between are
 * skipped. One without a title announces details: its rows wait for the titled rows that follow with the
 * same neighbours, and each takes the next. What waits in vain stays a record, without a title.
 */
export function readRecords(rows: readonly Row[]): SheetRecord[] | null {
  const start = rows.slice(0, HEADER_ROWS).findIndex((row) => wholeHeader(row) !== null);
  if (start < 0) return null;
  const reader = new RecordReader(wholeHeader(rows[start]!)!);
  rows.slice(start + 1).forEach((row) => reader.take(row));
  return reader.records();
}

class RecordReader {
  private readonly found: SheetRecord[] = [];
  private waiting: Candidate[] = [];
  private details: Layout | null = null;

  constructor(private main: Layout) {}

  take(row: Row): void {
    const header = innerHeader(row, this.main);
    if (header) this.enter(header);
    else if (this.details && fit(row, this.details) >= fit(row, this.main))
      this.waiting.push(this.read(row, this.details));
    else this.join(this.read(row, this.main));
  }

  records(): SheetRecord[] {
    this.giveUpWaiting();
    return this.found
      .map(({ row, cells }) => ({ row, cells }))
      .sort((left, right) => left.row - right.row);
  }

  private enter(header: Layout): void {
    this.giveUpWaiting();
    const isWhole = header.span[1] === Infinity;
    if (isWhole) this.main = header;
    this.details = isWhole ? null : header;
  }

  private join(record: Candidate): void {
    const [details] = this.waiting;
    if (details?.neighbours !== record.neighbours) {
      this.giveUpWaiting();
      this.found.push(record);
      return;
    }
    this.waiting.shift();
    const own = new Set(record.cells.map(({ column }) => column.header));
    const added = details.cells.filter(({ column }) => !own.has(column.header));
    this.found.push({ row: record.row, cells: [...record.cells, ...added] });
  }

  private giveUpWaiting(): void {
    this.found.push(...this.waiting);
    this.waiting = [];
  }

  private read({ number, cells }: Row, { columns }: Layout): Candidate {
    const [from, to] = this.details?.span ?? [0, Infinity];
    const filled = columns
      .map((column, at) => ({ column, text: unquoted(cells[at] ?? ''), at }))
      .filter(({ column, text }) => text !== '' && column.kind !== 'ignored');
    const outside = filled.filter(({ at }) => at < from || at > to);
    return {
      row: number,
      cells: filled.map(({ column, text }) => ({ column, text })),
      neighbours: JSON.stringify(outside.map(({ text }) => text)),
    };
  }
}

/** Sheets that we write put an apostrophe before what a spreadsheet program would run as a formula. */
function unquoted(text: string): string {
  return text.replace(/^'(?=[=+\-@])/, '');
}
