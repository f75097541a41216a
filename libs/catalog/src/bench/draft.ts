import { utils, write, type BookType, type CellObject, type WorkSheet } from '@e965/xlsx';
import { encode } from 'iconv-lite';
import { disturb } from './disturb';
import type { Cell, SheetDraft } from './sheet-draft';
import type { Expected } from './expected';
import type { Random } from './random';

/** A file with what is to be read from it. */
export interface Sample {
  readonly side: 'supply' | 'demand';
  readonly bytes: Buffer;
  readonly expected: readonly Expected[];
}

export function workbook(
  random: Random,
  sheets: readonly SheetDraft[],
  { side = 'supply', type = 'xlsx' }: { side?: Sample['side']; type?: BookType } = {},
): Sample {
  for (const sheet of sheets) disturb(random, sheet);
  const book = utils.book_new();
  for (const sheet of sheets) utils.book_append_sheet(book, sheetOf(sheet), sheet.name);
  book.Workbook = { Sheets: sheets.map(({ name, hidden }) => ({ name, Hidden: hidden ? 1 : 0 })) };
  const bytes = write(book, { type: 'buffer', bookType: type, compression: true }) as Buffer;
  return { side, bytes, expected: sheets.flatMap(({ expected }) => expected) };
}

function sheetOf({ rows, merges, hiddenColumns, hiddenRows }: SheetDraft): WorkSheet {
  const sheet: WorkSheet = {};
  let width = 0;
  for (const [r, cells] of rows.entries()) {
    width = Math.max(width, cells.length);
    for (const [c, cell] of cells.entries()) {
      const object = cellOf(cell);
      if (object) sheet[utils.encode_cell({ r, c })] = object;
    }
  }
  sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows.length - 1, c: width - 1 } }); // prettier-ignore
  sheet['!merges'] = merges.map(({ firstRow, lastRow, firstColumn, lastColumn }) => ({
    s: { r: firstRow - 1, c: firstColumn },
    e: { r: lastRow - 1, c: lastColumn },
  }));
  sheet['!cols'] = Array.from({ length: width }, (_, at) => ({ hidden: hiddenColumns.has(at) }));
  sheet['!rows'] = rows.map((_, at) => ({ hidden: hiddenRows.has(at + 1) }));
  return sheet;
}

function cellOf(cell: Cell): CellObject | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string') return { t: 's', v: cell };
  if (typeof cell === 'number') return { t: 'n', v: cell };
  if ('formula' in cell) return { t: 'n', v: cell.value, f: cell.formula };
  return { t: 'n', v: cell.value, z: cell.format };
}

/** A text file of one sheet. Formats are lost, as they are when a spreadsheet program saves text. */
export function textFile(
  random: Random,
  sheet: SheetDraft,
  { encoding = 'utf8', delimiter = ',', side = 'supply', mark = false }: { encoding?: string; delimiter?: string; side?: Sample['side']; mark?: boolean } = {}, // prettier-ignore
): Sample {
  disturb(random, sheet);
  const lines = sheet.rows.map((cells) => cells.map((cell) => quoted(plain(cell), delimiter)).join(delimiter)); // prettier-ignore
  const bytes = encode(`${lines.join('\r\n')}\r\n`, encoding, { addBOM: mark });
  return { side, bytes, expected: sheet.expected.map((expected) => ({ ...expected, sheet: null })) }; // prettier-ignore
}

function plain(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? String(cell.value) : String(cell);
}

function quoted(text: string, delimiter: string): string {
  return text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
