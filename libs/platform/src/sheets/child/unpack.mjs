import { fromBufferPromise } from 'yauzl';
import { buffer } from 'node:stream/consumers';
import { Refused } from './refused.mjs';
import { SharedTextSearch, SheetScan } from './scan.mjs';

/**
 * @typedef {import('../workbook.js').SheetLimits} SheetLimits
 * @typedef {import('yauzl').Entry} Entry
 * @typedef {Awaited<ReturnType<typeof fromBufferPromise>>} Zip
 */

const MOST_PARTS = 5000;
/** A list of sheets that is larger names none that anybody needs to know. */
const MOST_OF_A_LIST = 1024 * 1024;
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/i;
const TEXTS = /^xl\/sharedStrings\.xml$/i;

/**
 * Unpacks a zip once into nothing, so that a small file that unpacks to gigabytes is refused before a parser
 * meets it, and so is what its sheets hold too much of. What the file says of its own sizes is not believed.
 *
 * @param {Buffer} bytes @param {SheetLimits} limits
 */
export async function assertUnpackable(bytes, limits) {
  try {
    await unpack(bytes, limits);
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('sheet-unreadable');
  }
}

/** @param {Buffer} bytes @param {SheetLimits} limits */
async function unpack(bytes, limits) {
  const zip = await fromBufferPromise(bytes, { validateEntrySizes: false });
  if (zip.entryCount > MOST_PARTS) throw new Refused('sheet-too-large');
  /** @type {Entry[]} */
  const entries = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  const names = await namesOf(zip, entries);
  let left = limits.unpackedBytes;
  for (const entry of entries) {
    const name = entry.fileName;
    const sheet = names.get(name.toLowerCase()) ?? name;
    const scan = SHEET.test(name) || TEXTS.test(name) ? new SheetScan(limits, sheet) : null;
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      left -= /** @type {Buffer} */ (chunk).length;
      if (left < 0) throw new Refused('sheet-too-large');
      scan?.take(/** @type {Buffer} */ (chunk));
      if (scan && scan.longText !== null) throw await whereShown(zip, entries, names, scan);
    }
  }
}

/** The cell of a text that is too long. @param {Zip} zip @param {Entry[]} entries @param {Map<string, string>} names @param {SheetScan} scan */
async function whereShown(zip, entries, names, { longText, limits }) {
  let left = limits.unpackedBytes;
  for (const entry of entries.filter(({ fileName }) => SHEET.test(fileName))) {
    const search = new SharedTextSearch(longText ?? 0);
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      left -= /** @type {Buffer} */ (chunk).length;
      if (left < 0) return new Refused('sheet-too-large');
      search.take(/** @type {Buffer} */ (chunk));
      if (!search.found) continue;
      const sheet = names.get(entry.fileName.toLowerCase()) ?? entry.fileName;
      return new Refused('sheet-cell-too-long', {
        ...search.found,
        sheet,
        limit: limits.cellLength,
      });
    }
  }
  return new Refused('sheet-too-large');
}

/** What people call each sheet, by its part. @param {Zip} zip @param {Entry[]} entries */
async function namesOf(zip, entries) {
  const [book, relations] = await Promise.all(
    ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'].map((name) => listIn(zip, entries, name)),
  );
  const attribute = (/** @type {string} */ tag, /** @type {string} */ name) =>
    new RegExp(`\\s(?:\\w+:)?${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  /** @type {Map<string, string>} */
  const parts = new Map();
  for (const [tag] of (relations ?? '').matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g))
    parts.set(attribute(tag, 'Id'), attribute(tag, 'Target'));
  /** @type {Map<string, string>} */
  const names = new Map();
  for (const [tag] of (book ?? '').matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)) {
    const target = parts.get(/\s\w+:id="([^"]*)"/.exec(tag)?.[1] ?? '') ?? '';
    names.set(`xl/${target.replace(/^\/xl\//, '')}`.toLowerCase(), plain(attribute(tag, 'name')));
  }
  return names;
}

/** @param {string} text   of an attribute */
function plain(text) {
  const signs = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(
    /&(lt|gt|quot|apos|amp);/g,
    (all, name) => signs[/** @type {keyof typeof signs} */ (name)] ?? all,
  );
}

/** @param {Zip} zip @param {Entry[]} entries @param {string} name @returns {Promise<string>} empty for what is missing or too long */
async function listIn(zip, entries, name) {
  const entry = entries.find(({ fileName }) => fileName.toLowerCase() === name.toLowerCase());
  if (!entry) return '';
  const stream = await zip.openReadStreamPromise(entry);
  let size = 0;
  stream.on('data', (chunk) => {
    size += chunk.length;
    if (size > MOST_OF_A_LIST) stream.destroy(new Refused('sheet-too-large'));
  });
  return (await buffer(stream)).toString('utf8');
}
