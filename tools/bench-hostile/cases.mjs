import * as books from './workbooks.mjs';
import { png } from './pictures.mjs';
import { part, repeated, zip } from './zip.mjs';

const MEGABYTE = 1024 * 1024;
/** In two halves, so that no scanner takes this file for it. */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(
  '',
);

/**
 * What somebody sends, where to, and what has to be in the answer. `refused`: it says no; else it may be taken.
 *
 * @typedef {'sheet' | 'picture' | 'archive' | 'paper'} Place
 * @typedef {{name: string, place: Place, file: string, bytes: () => Buffer | string | Promise<Buffer>, refused: boolean, says: RegExp[]}} Case
 */

/** @param {string} name @param {() => Buffer | string | Promise<Buffer>} bytes @param {RegExp[]} says @param {{place?: Place, file?: string, refused?: boolean}} [of] @returns {Case} */
const given = (
  name,
  bytes,
  says,
  { place = 'sheet', file = '报价单.xlsx', refused = true } = {},
) => ({
  ...{ name, place, file, bytes, refused, says },
});

const FILE = /报价单/;
const SHEET = /报价/;
const [SPLIT, SAVE] = [/拆|只留|CSV/, /另存|去掉/];

/** @type {Case[]} */
export const CASES = [
  given('a zip that unpacks to 3 GB', () => books.bomb(3), [FILE, SPLIT]),
  given('a zip of 4,001 names for the same 20 MB', books.manyNames, [FILE, SPLIT]),
  given('a sheet that unpacks to just below the limit', books.justBelow, [FILE, SPLIT]),
  given('a cell of 150 MB among the shared texts', books.longCell, [FILE, /缩短|拆|只留/]),
  given('a cell of 150 MB in its row', books.longInlineCell, [FILE, /缩短|拆|只留/]),
  given('a cell of 1 MB', books.megabyteCell, [FILE, SHEET, /第 2 行/, /A 列/, /缩短/]),
  given('a row of 10,000 columns', books.wide, [FILE, SHEET, /第 2 行/, /列/, /删去/]),
  given('1,500 rows of 16,384 columns', books.veryWide, [FILE, SHEET, /第 2 行|过大/, /删去|拆/]),
  given('1,048,000 rows', books.veryLong, [FILE, /拆/]),
  given('one cell in the last row of the last column', books.farCell, [
    FILE,
    SHEET,
    /第 1048576 行|没有数据/,
  ]),
  given('300,000 merged rows', books.merges, [], { refused: false }),
  given('a workbook with a password', books.encrypted, [FILE, SAVE]),
  given('a workbook cut short', books.cut, [FILE, SAVE]),
  given('an old workbook of nothing', books.oldAndBroken, [FILE, SAVE], { file: '报价单.xls' }),
  given('a workbook with macros', books.withMacro, [], { file: '报价单.xlsm', refused: false }),
  given('names that stand for 10^9 names', books.laughs, [], {
    file: '报价单.xls',
    refused: false,
  }),
  given(
    'a text of one 19 MB cell',
    () => books.csv('阀'.repeat(6_300_000), 1, 1),
    [FILE, /第 2 行/, /A 列/, /缩短/],
    { file: '报价单.csv' },
  ),
  given(
    'a text of 200 columns and 49,000 rows',
    () => books.csv('1', 200, 49_000),
    [FILE, /拆|删/],
    { file: '报价单.csv', refused: false },
  ),
  given(
    'a text of open brackets and blanks',
    () => books.csv(`${'('.repeat(200)}${' 1'.repeat(400)}元/`, 8, 1900),
    [],
    { file: '报价单.csv', refused: false },
  ),
  given('the test virus in a text', () => `名称,单价\n${EICAR},5\n`, [/EICAR|病毒/], {
    file: '报价单.csv',
  }),
  given('200 MB', () => Buffer.alloc(200 * MEGABYTE, 0x20), [/20|MB/], { file: '报价单.csv' }),
  given(
    'an image of 30,000 × 30,000',
    () => png(30_000, { bits: 1, colour: 0 }),
    [/百万像素/, /缩小/],
    { place: 'picture', file: '图.png' },
  ),
  given(
    'an image just below the limit, interlaced',
    () => png(7_000, { bits: 8, colour: 6, interlaced: true }),
    [],
    { place: 'picture', file: '图.png', refused: false },
  ),
  given('an image that is a text', () => 'not an image', [/JPEG|格式|类型/], {
    place: 'picture',
    file: '图.png',
  }),
  given(
    'an image cut short',
    async () => (await png(3_000, { bits: 8, colour: 6 })).subarray(0, 9_000),
    [/JPEG|重新/],
    { place: 'picture', file: '图.png' },
  ),
  given('the test virus among papers', () => EICAR, [/EICAR|病毒/], {
    place: 'paper',
    file: '说明.txt',
  }),
  given(
    'an archive of pictures that unpacks to 3 GB',
    () => zip([repeated('a.png', '', 'a'.repeat(MEGABYTE), 3072, '')]),
    [/MB|兆|拆/],
    { place: 'archive', file: '图.zip' },
  ),
  given(
    'an archive of 60 huge pictures',
    async () => {
      const one = part('1.png', await png(30_000, { bits: 1, colour: 0 }));
      return zip(
        [one],
        Array.from({ length: 59 }, (_, at) => `${at}.png`),
      );
    },
    [],
    { place: 'archive', file: '图.zip', refused: false },
  ),
];
