import { Refused } from './refused.mjs';
import { columnName } from './scan.mjs';

const QUOTE = '"';

/**
 * Goes through a text as its parser will, and holds nothing of it: what the parser could not hold is refused before.
 *
 * @param {string} text @param {string} delimiter
 * @param {{ name: string, limits: import('../workbook.js').SheetLimits }} of
 */
export function assertMeasured(text, delimiter, { name, limits }) {
  const ends = new RegExp(`[\\n${delimiter === '\t' ? '\\t' : `\\${delimiter}`}]`, 'g');
  let [row, column, cells] = [1, 0, 0];
  for (let start = 0; start < text.length;) {
    ends.lastIndex = endOfQuoted(text, start);
    const end = ends.exec(text)?.index ?? text.length;
    if (end > start) cells += 1;
    if (end - start > limits.cellLength * 2 + 2)
      throw new Refused('sheet-cell-too-long', {
        ...{ sheet: name, row, column: columnName(column), limit: limits.cellLength },
      });
    if (cells > limits.cells)
      throw new Refused('sheet-too-full', { sheet: name, limit: limits.cells });
    const isLast = text[end] !== delimiter;
    column = isLast ? 0 : column + 1;
    row += isLast ? 1 : 0;
    start = end + 1;
  }
}

/** Where a cell that begins at `start` may end. @param {string} text @param {number} start */
function endOfQuoted(text, start) {
  if (text[start] !== QUOTE) return start;
  for (let at = start + 1; ;) {
    const quote = text.indexOf(QUOTE, at);
    if (quote < 0) return text.length;
    if (text[quote + 1] !== QUOTE) return quote + 1;
    at = quote + 2;
  }
}
