import { Refused } from './refused.mjs';
import { columnName } from './scan.mjs';

/**
 * @typedef {import('../workbook.js').CellMark & { text: string }} ReadCell
 * @typedef {import('../workbook.js').SheetRow} SheetRow
 * @typedef {import('../workbook.js').SheetLimits} SheetLimits
 */

/**
 * Keeps the rows of a sheet that are not empty, within bounds. Texts are trimmed, and hold nothing that a database
 * could not.
 *
 * @param {{ name: string, limits: SheetLimits, before?: number }} of   `before`: rows of the sheets before it
 */
export function collect({ name, limits, before = 0 }) {
  /** @type {SheetRow[]} */
  const kept = [];
  let full = 0;
  return {
    kept,
    /** @param {number} number @param {ReadCell[]} read @param {boolean} [hidden] */
    add(number, read, hidden = false) {
      const cells = read.map(({ text }, column) => bounded(plainText(text), { name, number, column, limits })); // prettier-ignore
      const marks = marksOf(read);
      const end = Math.max(
        cells.findLastIndex((text) => text !== ''),
        ...Object.keys(marks).map(Number),
      );
      if (end < 0) return;
      if (end >= limits.columns)
        throw new Refused('sheet-too-wide', { limit: limits.columns, sheet: name, row: number });
      full += end + 1;
      if (full > limits.cells)
        throw new Refused('sheet-too-full', { limit: limits.cells, sheet: name });
      if (before + kept.length >= limits.rows)
        throw new Refused('sheet-too-long', { limit: limits.rows, sheet: name });
      /** @type {SheetRow} */
      const row = { number, cells: cells.slice(0, end + 1) };
      const marked = Object.keys(marks).length > 0 ? { ...row, marks } : row;
      kept.push(hidden ? { ...marked, hidden } : marked);
    },
  };
}

/** @param {ReadCell[]} cells */
function marksOf(cells) {
  /** @type {Record<number, import('../workbook.js').CellMark>} */
  const marks = {};
  cells.forEach(({ text: _, ...mark }, column) => {
    if (Object.keys(mark).length > 0) marks[column] = mark;
  });
  return marks;
}

/** @param {string} text @param {{ name: string, number: number, column: number, limits: SheetLimits }} at */
function bounded(text, { name, number, column, limits }) {
  if (text.length <= limits.cellLength) return text;
  const place = { sheet: name, row: number, column: columnName(column) };
  throw new Refused('sheet-cell-too-long', { ...place, limit: limits.cellLength });
}

/** Line breaks stay; other control characters and halves of surrogate pairs become blanks. @param {string} text */
function plainText(text) {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]|\p{Cs}/gu, ' ')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .trim();
}
