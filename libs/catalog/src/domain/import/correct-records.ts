import { columnOf, type Column, type RecordCell, type TableRecord } from '@wanchang/table-reader';
import { FILLABLE, type CorrectedCell, type ImportChoices, type SaidOfAll } from './import-choices';

/** Records as a person corrected them: cell by cell, and by what is said of all. */
export function correctRecords(
  sheet: string,
  columns: readonly Column[],
  records: readonly TableRecord[],
  { cells, all }: Pick<ImportChoices, 'cells' | 'all'>,
): readonly TableRecord[] {
  if (cells.length === 0 && all.length === 0) return records;
  const byRow = new Map<number, CorrectedCell[]>();
  for (const cell of cells)
    if (cell.sheet === sheet) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  return records.map((record) => {
    const own = byRow.get(record.row) ?? [];
    const corrected = own.reduce((before, cell) => withCell(before, cell, columns), record);
    return all.reduce(withSaidOfAll, corrected);
  });
}

/** Further down a sheet another header may stand: a record knows its own columns where it fills them. */
function withCell(
  record: TableRecord,
  { at, text }: CorrectedCell,
  columns: readonly Column[],
): TableRecord {
  const present = record.cells.find((cell) => cell.column.at === at);
  const column = present?.column ?? columns.find((one) => one.at === at);
  // The record of one finish or size has no cell for the price of another.
  if (!column || column.leftOut !== null || (column.option !== null && !present)) return record;
  const others = record.cells.filter((cell) => cell.column.at !== at);
  const own: RecordCell[] = text === '' ? [] : [{ column, text }];
  return {
    ...record,
    cells: [...others, ...own].sort((left, right) => left.column.at - right.column.at),
    titleFromAbove: record.titleFromAbove && column.meaning !== 'title',
    raw: { ...record.raw, [column.header || '—']: text },
  };
}

function withSaidOfAll(record: TableRecord, { meaning, text, everywhere }: SaidOfAll): TableRecord {
  const isSaid = record.cells.some((cell) => cell.column.meaning === meaning && cell.text !== '');
  if (isSaid && !everywhere) return record;
  const others = record.cells.filter((cell) => cell.column.meaning !== meaning);
  const column = columnOf(-1, FILLABLE[meaning], meaning, 'user');
  return {
    ...record,
    cells: [...others, { column, text }],
    raw: { ...record.raw, [column.header]: text },
  };
}
