import { createRequire } from 'node:module';
import { collect } from './collect.mjs';
import { readCell } from './cell.mjs';
import { Refused } from './refused.mjs';

/** The build for `require` brings the code pages of old workbooks with it. @type {typeof import('@e965/xlsx')} */
const { read, utils } = createRequire(import.meta.url)('@e965/xlsx');

/**
 * @typedef {import('../workbook.js').SheetLimits} SheetLimits
 * @typedef {import('../workbook.js').Workbook} Workbook
 * @typedef {import('@e965/xlsx').WorkBook} Book
 */

const OPTIONS = /** @type {const} */ ({
  dense: true,
  cellNF: true,
  cellStyles: true,
  cellText: false,
  cellHTML: false,
  bookVBA: false,
});

/** @param {Buffer} bytes @param {SheetLimits} limits @returns {Workbook} */
export function readSpreadsheet(bytes, limits) {
  return workbookOf(open(bytes, 'buffer', limits), limits);
}

/** Tables of HTML or XML. @param {string} text @param {SheetLimits} limits @returns {Workbook} */
export function readMarkup(text, limits) {
  return workbookOf(open(text, 'string', limits), limits);
}

/** @param {Buffer | string} source @param {'buffer' | 'string'} type @param {SheetLimits} limits @returns {Book} */
function open(source, type, { firstRows }) {
  try {
    return read(source, { ...OPTIONS, type, sheetRows: firstRows ?? 0 });
  } catch (error) {
    const isLocked = /password|encrypt/i.test(error instanceof Error ? error.message : '');
    throw new Refused(isLocked ? 'sheet-encrypted' : 'sheet-unreadable');
  }
}

/** @param {import('@e965/xlsx').WorkSheet} sheet @param {SheetLimits} limits */
function isCut(sheet, { firstRows }) {
  const whole = /** @type {{ '!fullref'?: string }} */ (sheet)['!fullref'] ?? sheet['!ref'];
  return firstRows !== null && whole !== undefined && utils.decode_range(whole).e.r >= firstRows;
}

/** Below the last row that holds something they show nothing. @param {number} lastRow @param {import('@e965/xlsx').WorkSheet} sheet */
function mergesUpTo(lastRow, sheet) {
  return (sheet['!merges'] ?? []).filter(({ s }) => s.r < lastRow);
}

/** @param {Book} book @param {SheetLimits} limits @returns {Workbook} */
function workbookOf(book, limits) {
  const from1904 = book.Workbook?.WBProps?.date1904 === true;
  let before = 0;
  const sheets = book.SheetNames.map((name, at) => {
    const rows = collect({ name, limits, before });
    const sheet = book.Sheets[name] ?? {};
    const folded = sheet['!rows'] ?? [];
    for (const [index, cells] of Object.entries(sheet['!data'] ?? [])) {
      const row = Number(index);
      rows.add(row + 1, Array.from(cells ?? [], (cell) => readCell(cell, from1904)), folded[row]?.hidden); // prettier-ignore
    }
    before += rows.kept.length;
    return {
      name,
      hidden: (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) > 0,
      rows: rows.kept,
      hiddenColumns: (sheet['!cols'] ?? []).flatMap((column, index) =>
        column?.hidden ? [index] : [],
      ),
      merges: mergesUpTo(rows.kept.at(-1)?.number ?? 0, sheet).map(({ s, e }) => ({
        ...{ firstRow: s.r + 1, lastRow: e.r + 1 },
        ...{ firstColumn: s.c, lastColumn: e.c },
      })),
      ...(isCut(sheet, limits) && { cut: true }),
    };
  });
  return { sheets, encoding: null };
}
