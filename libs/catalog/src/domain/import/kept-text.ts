import type { RecordCell } from '@wanchang/table-reader';
import { LISTING_LIMITS, type ListingAttribute } from '../listing';
import { clip } from './clip';
import type { RowNotes } from './import-facts';
import { rowProblem, type RowProblemCode } from './row-problems';

/** The name of a property: what stands above its column, without the unit in brackets. */
export function attributeName(header: string): string {
  const bare = header.replace(/[（(][^）)]*[）)]\s*$/, '').trim() || header;
  return clip(bare, LISTING_LIMITS.attributeName);
}

export function textAttribute(name: string, value: string): ListingAttribute {
  return { name, value: clip(value, LISTING_LIMITS.attributeValue), number: null, unit: null };
}

/** `6-7` below 转让价（万元）is 6-7 万元. */
export function textOf({ column, text }: Pick<RecordCell, 'column' | 'text'>): string {
  return column.scale === 10_000 && /^[\d.,\s~-]+$/.test(text)
    ? `${text} 万${column.currency === 'CNY' ? '元' : (column.currency ?? '元')}`
    : text;
}

/** A cell that is not understood costs nothing: its text is a property, and a note says so. */
export function keepAsText(
  cell: RecordCell,
  field: string,
  code: RowProblemCode,
  { notes, attributes }: RowNotes,
): void {
  notes.push(rowProblem(field, code, { text: cell.text }));
  attributes.push(textAttribute(attributeName(cell.column.header), textOf(cell)));
}

/** A formula that shows nothing says nothing, and that is said. */
export function noteMissingValue(
  { column, mark }: RecordCell,
  field: string,
  { notes }: RowNotes,
): void {
  if (!mark?.problem) return;
  const code = mark.problem === 'error-value' ? 'cell-with-error' : 'cell-without-value';
  notes.push(rowProblem(field, code, { header: column.header }));
}
