import { createRequire } from 'node:module';
import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';

/**
 * Says what the file on its input tells of who made it, and by what: a process of its own, because a hostile file may take
 * all the memory or time that it gets.
 *
 * @typedef {{ author: string, lastModifiedBy: string, tool: string }} Marks
 */
const MOST_PARTS = 5000;
const MOST_BYTES = 1_000_000;
const LONGEST = 200;

const require = createRequire(import.meta.url);
const bytes = await buffer(process.stdin);
process.stdout.write(JSON.stringify(await marksOf(bytes).catch(() => null)));

/** Null: it says nothing. @param {Buffer} file @returns {Promise<Marks | null>} */
async function marksOf(file) {
  if (file.subarray(0, 5).toString('latin1') === '%PDF-') return ofPdf(file);
  return file.subarray(0, 2).toString('latin1') === 'PK' ? ofOffice(file) : null;
}

/** @param {Buffer} file @returns {Promise<Marks | null>} */
async function ofPdf(file) {
  const { PDFDocument } = require('@cantoo/pdf-lib');
  const pdf = await PDFDocument.load(file, { updateMetadata: false, ignoreEncryption: true });
  const tool = [pdf.getCreator(), pdf.getProducer()].filter(Boolean).join(' / ');
  return { author: short(pdf.getAuthor()), lastModifiedBy: '', tool: short(tool) };
}

/** Word, Excel, PowerPoint and what writes as they do. @param {Buffer} file @returns {Promise<Marks | null>} */
async function ofOffice(file) {
  const parts = await partsOf(file, ['docProps/core.xml', 'docProps/app.xml']);
  const core = parts.get('docProps/core.xml');
  const app = parts.get('docProps/app.xml') ?? '';
  if (core === undefined) return null;
  const tool = [valueIn(app, 'Application'), valueIn(app, 'AppVersion')].filter(Boolean).join(' ');
  return {
    author: short(valueIn(core, 'dc:creator')),
    lastModifiedBy: short(valueIn(core, 'cp:lastModifiedBy')),
    tool: short(tool),
  };
}

/** @param {Buffer} zip @param {string[]} names @returns {Promise<Map<string, string>>} */
async function partsOf(zip, names) {
  const file = await fromBufferPromise(zip, { validateEntrySizes: false });
  const found = new Map();
  if (file.entryCount > MOST_PARTS) return found;
  for await (const entry of file.eachEntry())
    if (names.includes(entry.fileName)) found.set(entry.fileName, await textOf(file, entry));
  return found;
}

/** @param {import('yauzl').ZipFile} file @param {import('yauzl').Entry} entry */
async function textOf(file, entry) {
  const chunks = [];
  let length = 0;
  for await (const chunk of await file.openReadStreamPromise(entry)) {
    chunks.push(/** @type {Buffer} */ (chunk));
    length += /** @type {Buffer} */ (chunk).length;
    // What the file says of its own sizes is not believed.
    if (length > MOST_BYTES) break;
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** @param {string} xml @param {string} name */
function valueIn(xml, name) {
  const [, text = ''] = new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`).exec(xml) ?? [];
  return text
    .replace(/&#(\d{1,6});/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

/** @param {string | undefined} text */
function short(text) {
  const readable = (text ?? '').replace(/[\p{Cc}\p{Bidi_Control}]/gu, ' ').trim();
  return [...readable].slice(0, LONGEST).join('');
}
