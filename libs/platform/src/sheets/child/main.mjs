import { buffer } from 'node:stream/consumers';
import { readText } from './text.mjs';
import { readSpreadsheet } from './spreadsheet.mjs';
import { assertUnpackable } from './unpack.mjs';
import { Refused } from './refused.mjs';

/**
 * The process that reads one file: bytes in, what they hold as JSON out.
 *
 * @typedef {import('../workbook.js').SheetLimits} SheetLimits
 */

const ZIP = Buffer.from('PK\x03\x04', 'latin1');
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** @param {Buffer} bytes @param {SheetLimits} limits */
async function read(bytes, limits) {
  if (bytes.subarray(0, 4).equals(ZIP)) {
    await assertUnpackable(bytes, limits);
    return readSpreadsheet(bytes, limits);
  }
  if (bytes.subarray(0, 8).equals(COMPOUND)) return readSpreadsheet(bytes, limits);
  return readText(bytes, limits);
}

/** @returns {Promise<unknown>} */
async function answer() {
  const limits = /** @type {SheetLimits} */ (JSON.parse(process.argv[2] ?? '{}'));
  try {
    return { workbook: await read(await buffer(process.stdin), limits) };
  } catch (error) {
    if (error instanceof Refused) return { refused: error.code, args: error.args };
    throw error;
  }
}

process.stdout.end(JSON.stringify(await answer()));
