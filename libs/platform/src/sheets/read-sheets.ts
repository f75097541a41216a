import { DomainError } from '@wanchang/kernel';
import { platformErrors } from '../platform.errors';
import { csvRows } from './csv';
import type { SheetRow } from './sheet-row';
import { assertUnpackable } from './zip-size';
import { xlsxSheets } from './xlsx';

export interface SheetLimits {
  /** Rows that are not empty, in one sheet. */
  readonly rows: number;
  readonly columns: number;
  /** Bytes of a workbook once unpacked. */
  readonly unpackedBytes: number;
}

const USUAL: SheetLimits = { rows: 20_000, columns: 200, unpackedBytes: 200 * 1024 * 1024 };

const ZIP = Buffer.from('PK\x03\x04', 'latin1');

/**
 * The sheets of a spreadsheet file, without empty rows: one of a CSV file (UTF-8 or GB 18030, with or without
 * byte order mark; comma, semicolon or tab), each of an XLSX file. Texts are trimmed, and hold nothing that a
 * database could not; days are `YYYY-MM-DD`.
 * @throws DomainError platform.sheet-unreadable, .sheet-too-long, .sheet-too-wide, .sheet-too-large
 */
export async function readSheets(
  bytes: Buffer,
  limits: Partial<SheetLimits> = {},
): Promise<SheetRow[][]> {
  const bounds = { ...USUAL, ...limits };
  if (!bytes.subarray(0, ZIP.length).equals(ZIP)) return [await collect(csvRows(bytes), bounds)];
  assertUnpackable(bytes, bounds.unpackedBytes);
  const sheets: SheetRow[][] = [];
  await orUnreadable(async () => {
    for await (const sheet of xlsxSheets(bytes)) sheets.push(await collect(sheet, bounds));
  });
  return sheets;
}

async function collect(
  source: AsyncIterable<SheetRow>,
  { rows, columns }: SheetLimits,
): Promise<SheetRow[]> {
  const kept: SheetRow[] = [];
  await orUnreadable(async () => {
    for await (const { number, cells } of source) {
      const texts = withoutEmptyEnd(cells.map(plainText));
      if (texts.length === 0) continue;
      if (texts.length > columns)
        throw platformErrors('sheet-too-wide', { args: { limit: columns } });
      if (kept.length === rows) throw platformErrors('sheet-too-long', { args: { limit: rows } });
      kept.push({ number, cells: texts });
    }
  });
  return kept;
}

/** A parser's complaint about the file is the file's fault. */
async function orUnreadable(read: () => Promise<void>): Promise<void> {
  try {
    await read();
  } catch (error) {
    throw error instanceof DomainError
      ? error
      : platformErrors('sheet-unreadable', { cause: error });
  }
}

function withoutEmptyEnd(texts: readonly string[]): string[] {
  return texts.slice(0, texts.findLastIndex((text) => text !== '') + 1);
}

/** Line breaks stay; other control characters and halves of surrogate pairs become blanks. */
function plainText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]|\p{Cs}/gu, ' ')
    .trim();
}
