import { createRequire } from 'node:module';
import { decode, encodingOf } from './encoding.mjs';
import { collect } from './collect.mjs';
import { delimiterOf } from './delimiter.mjs';
import { assertMeasured } from './measure-text.mjs';
import { Refused } from './refused.mjs';
import { readMarkup } from './spreadsheet.mjs';

/** @type {typeof import('fast-csv')} */
const { parseString } = createRequire(import.meta.url)('fast-csv');

const MARKUP = /^\s*<(?:!doctype|html|table|meta|\?xml|head|body|style|div)/i;

/** What a text is called where people are told of it; it has no sheet. */
const NAMELESS = 'CSV';

/**
 * A text file: rows with a character between the cells, or a table of HTML or XML that was named like a workbook.
 *
 * @param {Buffer} bytes @param {import('../workbook.js').SheetLimits} limits
 * @returns {Promise<import('../workbook.js').Workbook>}
 */
export async function readText(bytes, limits) {
  const encoding = encodingOf(bytes);
  if (!encoding) throw new Refused('sheet-unreadable');
  const text = decode(bytes, encoding);
  if (MARKUP.test(text)) return { ...readMarkup(text, limits), encoding };
  const delimiter = delimiterOf(text);
  assertMeasured(text, delimiter, { name: NAMELESS, limits });
  const rows = collect({ name: NAMELESS, limits });
  const options = { delimiter, ignoreEmpty: false };
  let number = 0;
  let cut = false;
  try {
    for await (const cells of parseString(text, options)) {
      number += 1;
      cut = limits.firstRows !== null && number > limits.firstRows;
      if (cut) break;
      rows.add(
        number,
        cells.map((/** @type {string} */ cell) => ({ text: cell })),
      );
    }
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('sheet-unreadable');
  }
  const sheet = { name: '', hidden: false, rows: rows.kept, hiddenColumns: [], merges: [] };
  return { sheets: [cut ? { ...sheet, cut } : sheet], encoding };
}
