import { parseString } from 'fast-csv';
import { stream, type CellValue } from 'exceljs';
import { decode } from 'iconv-lite';
import { Readable } from 'node:stream';

/** One row of a table as texts; `number` is its place in the file, counted from 1. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly string[];
}

const MAX_CELLS = 60;
const ZIP = Buffer.from('PK\x03\x04', 'latin1');

/**
 * The rows of a CSV file (UTF-8 or GBK) or of the first sheet of an XLSX file, without the empty ones.
 * They are read as they are asked for: whoever has enough stops.
 * @throws Error for bytes that are neither.
 */
export async function* readSheet(bytes: Buffer): AsyncGenerator<SheetRow> {
  for await (const { number, cells } of isZip(bytes) ? xlsxRows(bytes) : csvRows(bytes)) {
    const texts = cells.slice(0, MAX_CELLS).map(plainText);
    if (texts.some((text) => text !== '')) yield { number, cells: texts };
  }
}

const isZip = (bytes: Buffer) => bytes.subarray(0, ZIP.length).equals(ZIP);

async function* csvRows(bytes: Buffer): AsyncGenerator<SheetRow> {
  if (bytes.includes(0)) throw new Error('not a text file');
  let number = 0;
  for await (const cells of parseString(decodeText(bytes), { ignoreEmpty: false })) {
    number += 1;
    yield { number, cells: cells as string[] };
  }
}

/** What is not valid UTF-8 is taken for GBK (GB 18030), which spreadsheets in Chinese still write. */
function decodeText(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decode(bytes, 'gb18030');
  }
}

async function* xlsxRows(bytes: Buffer): AsyncGenerator<SheetRow> {
  const workbook = new stream.xlsx.WorkbookReader(Readable.from([bytes]), {
    sharedStrings: 'cache',
    worksheets: 'emit',
  });
  for await (const sheet of workbook) {
    for await (const row of sheet) {
      const values = row.values as CellValue[];
      yield { number: row.number, cells: Array.from(values.slice(1), cellText) };
    }
    return;
  }
}

function cellText(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return cellText(value.text);
  if ('result' in value) return cellText(value.result);
  return '';
}

/** Without control characters and halves of surrogate pairs, which no database text can hold. */
function plainText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').trim();
}
