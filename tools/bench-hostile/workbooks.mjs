import { createRequire } from 'node:module';
import { part, repeated, zip } from './zip.mjs';

/** @type {typeof import('@e965/xlsx')} */
const { CFB, utils, write } = createRequire(import.meta.url)('@e965/xlsx');

const MEGABYTE = 1024 * 1024;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OPEN = `<worksheet xmlns="${MAIN}"><sheetData>`;
const CLOSE = '</sheetData></worksheet>';
const HEADER =
  '<row><c t="inlineStr"><is><t>名称</t></is></c><c t="inlineStr"><is><t>单价</t></is></c></row>';

/** Any XLSX: its one sheet 报价 is `sheet`, with further parts. @param {import('./zip.mjs').Part} sheet @param {import('./zip.mjs').Part[]} more */
function xlsx(sheet, ...more) {
  const types = ['xml', 'rels']
    .map((extension) => `<Default Extension="${extension}" ContentType="application/xml"/>`)
    .join('');
  const type = (/** @type {string} */ name, /** @type {string} */ what) =>
    `<Override PartName="/xl/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${what}+xml"/>`;
  const overrides =
    type('workbook', 'sheet.main') +
    type('worksheets/sheet1', 'worksheet') +
    type('sharedStrings', 'sharedStrings');
  const relation = (
    /** @type {string} */ id,
    /** @type {string} */ kind,
    /** @type {string} */ target,
  ) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const relations = (/** @type {string} */ inside) =>
    `<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`;
  return zip([
    sheet,
    part(
      '[Content_Types].xml',
      `<Types xmlns="${PACKAGE}/content-types">${types}${overrides}</Types>`,
    ),
    part('_rels/.rels', relations(relation('a', 'officeDocument', 'xl/workbook.xml'))),
    part(
      'xl/_rels/workbook.xml.rels',
      relations(
        relation('b', 'worksheet', 'worksheets/sheet1.xml') +
          relation('c', 'sharedStrings', 'sharedStrings.xml'),
      ),
    ),
    part(
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="报价" sheetId="1" r:id="b"/></sheets></workbook>`,
    ),
    ...more,
  ]);
}

const SHEET = 'xl/worksheets/sheet1.xml';
const plain = (/** @type {string} */ rows) => part(SHEET, OPEN + HEADER + rows + CLOSE);
const STRINGS = 'xl/sharedStrings.xml';
const SHARED = '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>5</v></c></row>';

/** Shared texts of which the one is so many megabytes long. @param {number} megabytes */
const longText = (megabytes) =>
  repeated(
    STRINGS,
    `<sst xmlns="${MAIN}" count="1" uniqueCount="1"><si><t>`,
    'a'.repeat(MEGABYTE),
    megabytes,
    '</t></si></sst>',
  );

/** @param {number} rows @param {number} columns @param {string} [row]   its cells */
function table(rows, columns, row = '<c><v>1</v></c>'.repeat(columns)) {
  const atOnce = Math.min(rows, 500);
  return repeated(SHEET, OPEN + HEADER, `<row>${row}</row>`.repeat(atOnce), rows / atOnce, CLOSE);
}

/** @param {number} gigabytes */
export const bomb = (gigabytes) =>
  xlsx(repeated(SHEET, OPEN, ' '.repeat(MEGABYTE), gigabytes * 1024, CLOSE));
export const manyNames = () => {
  const names = Array.from({ length: 4000 }, (_, at) => `xl/worksheets/s${at}.xml`);
  return zip(
    [repeated(SHEET, OPEN, ' '.repeat(MEGABYTE), 20, CLOSE)],
    ['xl/workbook.xml', ...names],
  );
};
export const justBelow = () => xlsx(table(380_000, 60));
export const longCell = () => xlsx(plain(SHARED), longText(150));
export const longInlineCell = () =>
  xlsx(
    repeated(
      SHEET,
      `${OPEN}${HEADER}<row><c t="inlineStr"><is><t>`,
      'a'.repeat(MEGABYTE),
      150,
      `</t></is></c></row>${CLOSE}`,
    ),
  );
export const megabyteCell = () => xlsx(plain(SHARED), longText(1));
export const wide = () => xlsx(table(1, 10_000));
export const veryWide = () => xlsx(table(1500, 16_384));
export const veryLong = () => xlsx(table(1_048_000, 3));
export const farCell = () =>
  xlsx(
    part(
      SHEET,
      `<worksheet xmlns="${MAIN}"><dimension ref="A1:XFD1048576"/><sheetData>${HEADER}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>${CLOSE}`,
    ),
  );
export const merges = () => {
  const cells = Array.from(
    { length: 300_000 },
    (_, at) => `<mergeCell ref="A${at + 3}:XFD${at + 3}"/>`,
  );
  return xlsx(
    part(
      SHEET,
      `${OPEN}${HEADER}<row r="2"><c r="A2" t="inlineStr"><is><t>球阀</t></is></c><c r="B2"><v>5</v></c></row></sheetData><mergeCells>${cells.join('')}</mergeCells></worksheet>`,
    ),
  );
};

/** What a workbook with a password to open it looks like from outside. */
export function encrypted() {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(
    file,
    '/EncryptionInfo',
    Buffer.concat([
      Buffer.from('0400040040000000', 'hex'),
      Buffer.from('<encryption xmlns="http://schemas.microsoft.com/office/2006/encryption"/>'),
    ]),
  );
  CFB.utils.cfb_add(file, '/EncryptedPackage', Buffer.alloc(8192, 0x5a));
  return Buffer.from(/** @type {Uint8Array} */ (CFB.write(file, { type: 'buffer' })));
}

/** A right price list with a macro beside it. */
export function withMacro() {
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['名称', '单价'],
      ['带宏的球阀', 12],
    ]),
    '报价',
  );
  const vba = CFB.utils.cfb_new();
  CFB.utils.cfb_add(vba, '/VBA/dir', Buffer.from('Shell "calc"'));
  Object.assign(book, { vbaraw: CFB.write(vba, { type: 'buffer' }) });
  return /** @type {Buffer} */ (write(book, { type: 'buffer', bookType: 'xlsm' }));
}

export const cut = () => withMacro().subarray(0, 3000);
export const oldAndBroken = () =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(20_000, 0x41)]);

/** Names that stand for ten names each, nine times over. */
export function laughs() {
  const names = Array.from(
    { length: 9 },
    (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
  );
  return `<?xml version="1.0"?><!DOCTYPE Workbook [<!ENTITY l0 "球阀">${names.join('')}]><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="报价"><Table><Row><Cell><Data ss:Type="String">&l9;</Data></Cell></Row></Table></Worksheet></Workbook>`;
}

/** @param {string} cell @param {number} columns @param {number} rows */
export const csv = (cell, columns, rows) =>
  `名称,单价\n${`${Array.from({ length: columns }, () => cell).join(',')}\n`.repeat(rows)}`;
