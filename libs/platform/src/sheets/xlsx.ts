import { stream, type CellValue } from 'exceljs';
import { Readable } from 'node:stream';
import type { SheetRow } from './sheet-row';

/** A figure as a spreadsheet shows it: 15 digits, without the noise of binary fractions. */
const DIGITS = 15;

/** Each sheet in turn; one must be read before the next is asked for. */
export async function* xlsxSheets(bytes: Buffer): AsyncGenerator<AsyncGenerator<SheetRow>> {
  const workbook = new stream.xlsx.WorkbookReader(Readable.from([bytes]), {
    sharedStrings: 'cache',
    styles: 'cache',
    worksheets: 'emit',
  });
  for await (const sheet of workbook) yield rowsOf(sheet);
}

async function* rowsOf(sheet: stream.xlsx.WorksheetReader): AsyncGenerator<SheetRow> {
  for await (const row of sheet) {
    const values = row.values as CellValue[];
    yield { number: row.number, cells: Array.from(values.slice(1), cellText) };
  }
}

function cellText(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'number') return Number.isFinite(value) ? plainNumber(value) : '';
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return cellText(value.text);
  if ('result' in value) return cellText(value.result);
  return '';
}

function plainNumber(value: number): string {
  const rounded = Number(value.toPrecision(DIGITS));
  return Number.isInteger(rounded) ? BigInt(rounded).toString() : String(rounded);
}
