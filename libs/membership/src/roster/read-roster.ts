import { readWorkbook, type SheetRow } from '@wanchang/platform';
import { membershipErrors } from '../domain/membership.errors';
import { columnsOf, missingColumns, ROSTER_COLUMNS, type RosterColumn } from './columns';
import type { RosterCells } from './roster-row';

export interface RosterRow {
  /** Its place in the file, counted from 1. */
  readonly number: number;
  readonly cells: RosterCells;
}

export const MAX_ROSTER_ROWS = 5000;
export const MAX_ROSTER_MB = 5;
/** A title or a note may stand above the header. */
const HEADER_WITHIN = 10;

/**
 * The units of a CSV file or of the first sheet of an XLSX file.
 * @throws DomainError membership.roster-too-large, .roster-columns-missing, .roster-too-long, .roster-empty, and
 * those of `readWorkbook`
 */
export async function readRoster(bytes: Buffer): Promise<RosterRow[]> {
  if (bytes.length > MAX_ROSTER_MB * 1024 * 1024) {
    throw membershipErrors('roster-too-large', { args: { limit: MAX_ROSTER_MB } });
  }
  const rows = (await readWorkbook(bytes)).sheets[0]?.rows ?? [];
  if (rows.length === 0) throw membershipErrors('roster-empty');
  const header = rows
    .slice(0, HEADER_WITHIN)
    .findIndex(({ cells }) => missingColumns(columnsOf(cells)).length === 0);
  if (header < 0) throw columnsMissing(rows);
  const columns = columnsOf(rows[header]!.cells);
  const units = rows.slice(header + 1);
  if (units.length === 0) throw membershipErrors('roster-empty');
  if (units.length > MAX_ROSTER_ROWS) {
    throw membershipErrors('roster-too-long', { args: { limit: MAX_ROSTER_ROWS } });
  }
  return units.map(({ number, cells }) => ({ number, cells: byColumn(columns, cells) }));
}

/** Reported of the row that comes closest to a header. */
function columnsMissing(rows: readonly SheetRow[]) {
  const candidates = rows
    .slice(0, HEADER_WITHIN)
    .map(({ cells }) => missingColumns(columnsOf(cells)));
  const [columns = []] = candidates.sort((left, right) => left.length - right.length);
  const headers = columns.map((column) => ROSTER_COLUMNS[column]);
  return membershipErrors('roster-columns-missing', {
    args: {
      columns: headers.map(({ zh, en }) => `${zh} / ${en}`).join('、'),
      englishColumns: headers.map(({ en }) => en).join(', '),
    },
  });
}

function byColumn(
  columns: readonly (RosterColumn | null)[],
  cells: readonly string[],
): RosterCells {
  const entries = columns.flatMap((column, i) => (column && cells[i] ? [[column, cells[i]]] : []));
  return Object.fromEntries(entries) as RosterCells;
}
