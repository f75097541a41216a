import { createRequire } from 'node:module';
import { buffer } from 'node:stream/consumers';

/**
 * Lays a mark over each page of the PDF, or over the picture, on its input and writes the copy to its output, or says what
 * the file holds: a process of its own, because a hostile file may take all the memory or time that it gets.
 *
 * @typedef {{ width: number, height: number }} Extent
 * @typedef {{ type: string, inspect?: boolean, lines: string[], at: string, font: string, megapixels: number, side: number }} Order
 */
const require = createRequire(import.meta.url);
const order = /** @type {Order} */ (JSON.parse(process.argv[2] ?? '{}'));
const original = await buffer(process.stdin);

/** A refusal that the other side has words for. @param {string} code @returns {never} */
function refuse(code) {
  process.stderr.write(`refused:${code}`);
  process.exit(3);
}

const isPdf = order.type === 'application/pdf';
if (order.inspect) {
  const facts = isPdf ? await factsOfPdf(original) : await factsOfPicture(original);
  process.stdout.write(JSON.stringify(facts) + '\n');
} else {
  const { bytes, ...head } = isPdf ? await markedPdf(original) : await markedPicture(original);
  process.stdout.write(JSON.stringify(head) + '\n');
  process.stdout.write(bytes);
}

/** With its pages, one at least. @param {Buffer} bytes */
async function readPdf(bytes) {
  const { PDFDocument, EncryptedPDFError } = require('@cantoo/pdf-lib');
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false }).catch(
    (/** @type {unknown} */ error) =>
      refuse(error instanceof EncryptedPDFError ? 'pdf-encrypted' : 'pdf-unreadable'),
  );
  /** @type {import('@cantoo/pdf-lib').PDFPage[]} */
  let pages = [];
  try {
    pages = pdf.getPages();
  } catch {
    refuse('pdf-unreadable');
  }
  if (pages.length === 0) refuse('pdf-unreadable');
  return { pdf, pages };
}

/** Whether something is drawn on a page, or laid over it. @param {Buffer} bytes */
async function factsOfPdf(bytes) {
  const { PDFArray, PDFName, PDFRawStream } = require('@cantoo/pdf-lib');
  const { pdf, pages } = await readPdf(bytes);
  /** @param {unknown} part @returns {boolean} */
  const holds = (part) => {
    const found = pdf.context.lookup(/** @type {import('@cantoo/pdf-lib').PDFObject} */ (part));
    if (found instanceof PDFArray) return found.asArray().some(holds);
    return found instanceof PDFRawStream ? found.getContents().length > 0 : Boolean(found);
  };
  const isDrawn = () =>
    pages.some(({ node }) =>
      ['Contents', 'Annots'].some((key) => {
        const part = node.get(PDFName.of(key));
        return part !== undefined && holds(part);
      }),
    );
  let drawn = false;
  try {
    drawn = isDrawn();
  } catch {
    // Such as a list that names itself as its part.
    refuse('pdf-unreadable');
  }
  return { pages: pages.length, blank: !drawn, side: null };
}

/** The pages keep their own content, with text that can be selected; the mark is one drawing that each of them shows. @param {Buffer} bytes */
async function markedPdf(bytes) {
  const { PDFDict, PDFName } = require('@cantoo/pdf-lib');
  const { pdf, pages } = await readPdf(bytes);
  const [mark] = await pdf.embedPdf(await drawnMark());
  if (!mark) throw new Error('the mark has no page');
  for (const page of pages) {
    const { x, y, width, height } = page.getCropBox();
    const scale = Math.max(width / mark.width, height / mark.height);
    const left = x + (width - mark.width * scale) / 2;
    const bottom = y + (height - mark.height * scale) / 2;
    page.drawPage(mark, { x: left, y: bottom, xScale: scale, yScale: scale });
  }
  // What runs by itself or carries other files along is not shown.
  for (const key of ['OpenAction', 'AA']) pdf.catalog.delete(PDFName.of(key));
  const names = pdf.catalog.lookupMaybe(PDFName.of('Names'), PDFDict);
  for (const key of ['JavaScript', 'EmbeddedFiles']) names?.delete(PDFName.of(key));
  const marked = await pdf.save({ updateFieldAppearances: false });
  return { bytes: marked, pages: pages.length, type: 'application/pdf' };
}

/** A page of A4 with the lines set again and again, aslant and light. */
async function drawnMark() {
  const { default: PDFDocument } = await import('pdfkit');
  const at = new Date(order.at);
  const page = new PDFDocument({ size: 'A4', margin: 0, info: { CreationDate: at, ModDate: at } });
  /** @type {Buffer[]} */
  const chunks = [];
  const done = new Promise((resolve) => page.on('end', resolve));
  page.on('data', (/** @type {Buffer} */ chunk) => chunks.push(chunk));
  page.font(order.font).fontSize(13).fillColor('#808080').fillOpacity(0.34);
  const { width, height } = page.page;
  page.rotate(-30, { origin: [width / 2, height / 2] });
  for (let row = -300, odd = 0; row < height + 300; row += 120, odd = 130 - odd) {
    for (let left = odd - 400; left < width + 400; left += 260) {
      order.lines.forEach((line, at) => page.text(line, left, row + at * 18, { lineBreak: false }));
    }
  }
  page.end();
  await done;
  return Buffer.concat(chunks);
}

/** Its size, with all of it decoded. @param {typeof import('sharp').default} sharp @param {Buffer} bytes */
async function sizeOf(sharp, bytes) {
  sharp.cache(false);
  const { width = 0, height = 0 } = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => refuse('image-unreadable'));
  if (width * height > order.megapixels * 1_000_000) refuse('image-too-large');
  return { width, height };
}

/** @param {Buffer} bytes */
async function factsOfPicture(bytes) {
  const { default: sharp } = await import('sharp');
  const { width, height } = await sizeOf(sharp, bytes);
  const { channels } = await sharp(bytes, { failOn: 'error' })
    .flatten()
    .stats()
    .catch(() => refuse('image-unreadable'));
  const blank = channels.every(({ stdev }) => stdev < 0.5);
  return { pages: 1, blank, side: Math.min(width, height) };
}

/** @param {Buffer} bytes */
async function markedPicture(bytes) {
  const { default: sharp } = await import('sharp');
  await sizeOf(sharp, bytes);
  const shown = await sharp(bytes, { failOn: 'error' })
    .rotate()
    .resize({ width: order.side, height: order.side, fit: 'inside', withoutEnlargement: true })
    .toBuffer({ resolveWithObject: true })
    .catch(() => refuse('image-unreadable'));
  const size = Math.max(14, Math.round(Math.min(shown.info.width, shown.info.height) / 32));
  const tile = await drawnTile(sharp, size, shown.info);
  const marked = await sharp(shown.data)
    .composite([{ input: tile, tile: true }])
    .webp({ quality: 85 })
    .toBuffer();
  return { bytes: marked, pages: 1, type: 'image/webp' };
}

/** Dark and light at once, so that it shows on every ground. @param {typeof import('sharp').default} sharp @param {number} size @param {Extent} picture */
async function drawnTile(sharp, size, picture) {
  const escaped = order.lines
    .map((line) => line.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'))
    .join('\n');
  /** @param {string} color @param {number} alpha */
  const written = (color, alpha) =>
    sharp({
      text: {
        text: `<span foreground="${color}" alpha="${alpha}%">${escaped}</span>`,
        font: `Noto Serif SC ${size}`,
        ...{ fontfile: order.font, rgba: true, dpi: 72 },
      },
    })
      .png()
      .toBuffer({ resolveWithObject: true });
  const dark = await written('#000000', 50);
  const light = await written('#ffffff', 50);
  const { width, height } = dark.info;
  const plain = await sharp({
    create: {
      width: width + size * 4,
      height: height + size * 5,
      channels: 4,
      background: '#0000',
    },
  })
    .composite([
      { input: light.data, left: size * 2 + 1, top: size * 2 + 1 },
      { input: dark.data, left: size * 2, top: size * 2 },
    ])
    .png()
    .toBuffer();
  const tile = await sharp(plain)
    .rotate(-30, { background: '#0000' })
    .png()
    .toBuffer({ resolveWithObject: true });
  return withinPicture(sharp, tile, picture);
}

/**
 * No larger than a small picture, of which it is the middle.
 * @param {typeof import('sharp').default} sharp
 * @param {{ data: Buffer, info: Extent }} tile
 * @param {Extent} picture
 */
function withinPicture(sharp, { data, info }, picture) {
  const width = Math.min(info.width, picture.width);
  const height = Math.min(info.height, picture.height);
  const left = Math.floor((info.width - width) / 2);
  const top = Math.floor((info.height - height) / 2);
  return sharp(data).extract({ left, top, width, height }).png().toBuffer();
}
