import type { DomainError } from '@wanchang/kernel';
import { readWorkbook, type SheetRow } from '@wanchang/platform';
import { membershipErrors } from '../domain/membership.errors';
import { ROSTER_COLUMNS } from './columns';
import { columnsOf, missingColumns, type RosterColumns } from './roster-columns';
import type { RosterCells } from './roster-row';

export interface RosterRow<Cells = RosterCells> {
  /** Its place in the file, counted from 1. */
  readonly number: number;
  readonly cells: Cells;
}

export const MAX_ROSTER_ROWS = 5000;
export const MAX_ROSTER_MB = 5;
/** A title or a note may stand above the header. */
const HEADER_WITHIN = 10;

/** The units of a roster. @throws DomainError as {@link readRosterTable} */
export const readRoster = (bytes: Buffer): Promise<RosterRow[]> =>
  readRosterTable(bytes, ROSTER_COLUMNS);

/**
 * The rows of a CSV file or of the first sheet of an XLSX file, by their columns.
 * @throws DomainError membership.roster-too-large, .roster-columns-missing, .roster-too-long, .roster-empty, and
 * those of `readWorkbook`
 */
export async function readRosterTable<Name extends string>(
  bytes: Buffer,
  columns: RosterColumns<Name>,
): Promise<RosterRow<Readonly<Partial<Record<Name, string>>>>[]> {
  if (bytes.length > MAX_ROSTER_MB * 1024 * 1024) {
    throw membershipErrors('roster-too-large', { args: { limit: MAX_ROSTER_MB } });
  }
  const rows = (await readWorkbook(bytes)).sheets[0]?.rows ?? [];
  if (rows.length === 0) throw membershipErrors('roster-empty');
  const header = rows
    .slice(0, HEADER_WITHIN)
    .findIndex(({ cells }) => missingColumns(columns, columnsOf(columns, cells)).length === 0);
  if (header < 0) throw columnsMissing(columns, rows);
  const found = columnsOf(columns, rows[header]!.cells);
  const entries = rows.slice(header + 1);
  if (entries.length === 0) throw membershipErrors('roster-empty');
  if (entries.length > MAX_ROSTER_ROWS) {
    throw membershipErrors('roster-too-long', { args: { limit: MAX_ROSTER_ROWS } });
  }
  return entries.map(({ number, cells }) => ({ number, cells: byColumn(found, cells) }));
}

/** Reported of the row that comes closest to a header. */
function columnsMissing<Name extends string>(
  columns: RosterColumns<Name>,
  rows: readonly SheetRow[],
): DomainError {
  const candidates = rows
    .slice(0, HEADER_WITHIN)
    .map(({ cells }) => missingColumns(columns, columnsOf(columns, cells)));
  const [missing = []] = candidates.sort((left, right) => left.length - right.length);
  const headers = missing.map((column) => columns[column]);
  return membershipErrors('roster-columns-missing', {
    args: {
      columns: headers.map(({ zh, en }) => `${zh} / ${en}`).join('、'),
      englishColumns: headers.map(({ en }) => en).join(', '),
    },
  });
}

function byColumn<Name extends string>(
  columns: readonly (Name | null)[],
  cells: readonly string[],
): Readonly<Partial<Record<Name, string>>> {
  const entries = columns.flatMap((column, i) => (column && cells[i] ? [[column, cells[i]]] : []));
  return Object.fromEntries(entries) as Partial<Record<Name, string>>;
}
