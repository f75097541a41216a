import { kindFieldOfHeader, type KindField, type ResourceKind } from '@wanchang/kernel';
import { readDay, type RecordCell, type TableRecord } from '@wanchang/table-reader';
import { readFact } from '../kind-facts';
import { LISTING_LIMITS, type ListingAttribute } from '../listing';
import { clip } from './clip';
import type { RowNotes } from './import-facts';
import { textAttribute, textOf } from './kept-text';
import { rowProblem } from './row-problems';

/** The cells that are fields of the kind become its facts; what is left is read as of any goods. */
export function takeKindCells(
  record: TableRecord,
  kind: ResourceKind,
  told: RowNotes,
): TableRecord {
  const taken = new Map<string, RecordCell>();
  for (const cell of record.cells) {
    const field = cell.column.meaning === 'title' ? null : kindFieldOfHeader(kind, cell.column.header); // prettier-ignore
    if (!field || taken.has(field.name.zh)) continue;
    taken.set(field.name.zh, cell);
    if (cell.text !== '') told.attributes.push(factOf(field, cell, told));
  }
  if (taken.size === 0) return record;
  const own = new Set(taken.values());
  return { ...record, cells: record.cells.filter((cell) => !own.has(cell)) };
}

/** What the field does not understand costs nothing: it stays as it was written, beside the field. */
function factOf(field: KindField, cell: RecordCell, { notes }: RowNotes): ListingAttribute {
  const { column, text } = cell;
  const name = field.name.zh;
  const read = text.length <= LISTING_LIMITS.attributeValue ? readFact(field, written(field, cell)) : null; // prettier-ignore
  if (read) return { name, ...read };
  notes.push(rowProblem(`attributes.${name}`, 'fact-unread', { header: column.header, text: clip(text, 60) })); // prettier-ignore
  return textAttribute(`${name}（原文）`, textOf(cell));
}

function written({ type }: KindField, cell: RecordCell): string {
  const { column, text } = cell;
  if (type === 'date') return readDay(text, '')?.day ?? text;
  if (type !== 'figure' || !/^[\d.,\s]+$/.test(text)) return text;
  if (column.scale === 10_000) return textOf(cell);
  return column.unit === null ? text : `${text} ${column.unit}`;
}
