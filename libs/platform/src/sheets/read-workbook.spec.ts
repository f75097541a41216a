import { utils, write } from '@e965/xlsx';
import { encode } from 'iconv-lite';
import { deflateRawSync } from 'node:zlib';
import { readWorkbook } from './read-workbook';

const rowsOf = async (bytes: Buffer) => (await readWorkbook(bytes)).sheets[0]?.rows;
const csv = (text: string | Buffer) => rowsOf(Buffer.from(text as string));

function xlsx(...rows: unknown[][]): Buffer {
  return named('一', rows, false);
}

function named(name: string, rows: unknown[][], bookSST: boolean): Buffer {
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, utils.aoa_to_sheet(rows), name);
  return write(workbook, {
    type: 'buffer',
    bookType: 'xlsx',
    bookSST,
    compression: true,
  }) as Buffer;
}

describe('reading CSV', () => {
  it('keeps the row numbers that a spreadsheet program shows, and drops empty rows', async () => {
    expect(await csv('标题,数量\n\n,,\n球阀,5\n')).toEqual([
      { number: 1, cells: ['标题', '数量'] },
      { number: 4, cells: ['球阀', '5'] },
    ]);
  });

  it.each([
    ['UTF-8', Buffer.from('标题,数量\n镕基阀门,5')],
    ['UTF-8 with byte order mark', Buffer.from('\uFEFF标题,数量\n镕基阀门,5')],
    ['GBK', encode('标题,数量\n镕基阀门,5', 'gbk')],
    ['GB 18030', encode('标题,数量\n镕基阀门,5', 'gb18030')],
  ])('understands %s', async (_, bytes) =>
    expect(await csv(bytes)).toMatchObject([
      { cells: ['标题', '数量'] },
      { cells: ['镕基阀门', '5'] },
    ]),
  );

  it.each([';', '\t', ','])('understands %j between the cells', async (delimiter) => {
    const rows = [
      ['标题', '说明'],
      ['球阀', '"a;b,c\t\nd"'],
    ]
      .map((row) => row.join(delimiter))
      .join('\n');
    expect(await csv(rows)).toMatchObject([
      { cells: ['标题', '说明'] },
      { cells: ['球阀', 'a;b,c \nd'] },
    ]);
  });

  it('leaves nothing in a text that a database could not hold', async () => {
    expect(await csv('标题\n球\u0000阀\u0007')).toMatchObject([{}, { cells: ['球 阀'] }]);
  });

  it('refuses a file whose quotes do not close', async () => {
    await expect(csv('标题\n"球阀')).rejects.toMatchObject({ code: 'platform.sheet-unreadable' });
  });
});

describe('text files in other encodings', () => {
  const text = '產品名稱\t單價\n不鏽鋼球閥\t320';
  it.each([
    [
      'UTF-16 with byte order mark',
      Buffer.concat([Buffer.from([0xff, 0xfe]), encode(text, 'utf-16le')]),
      'utf-16le',
    ],
    [
      'UTF-16, the other way round',
      Buffer.concat([Buffer.from([0xfe, 0xff]), encode(text, 'utf-16be')]),
      'utf-16be',
    ],
    ['Big5', encode(text, 'big5'), 'big5'],
  ])('are understood: %s', async (_, bytes, encoding) => {
    const workbook = await readWorkbook(bytes);
    expect(workbook.encoding).toBe(encoding);
    expect(workbook.sheets[0]?.rows[1]?.cells).toEqual(['不鏽鋼球閥', '320']);
  });

  it('may be the tables of HTML that programs save as .xls', async () => {
    const html =
      '<html><body><table><tr><td>品名</td></tr><tr><td>球阀</td></tr></table></body></html>';
    expect((await csv(html))?.map(({ cells }) => cells)).toEqual([['品名'], ['球阀']]);
  });
});

describe('reading workbooks', () => {
  it('reads texts, figures, days, percentages and formulas as people see them', async () => {
    const bytes = xlsx(
      ['标题', 0.1 + 0.2, { t: 'n', v: 46349, z: 'yyyy/m/d' }, { t: 'n', f: 'A1', v: 7 }, true],
      ['球阀', 123456789012, { t: 'n', v: 0.13, z: '0%' }, { t: 'n', v: 77, z: '000000' }],
    );
    expect(await rowsOf(bytes)).toEqual([
      { number: 1, cells: ['标题', '0.3', '2026-11-23', '7', 'true'] },
      { number: 2, cells: ['球阀', '123456789012', '13%', '000077'] },
    ]);
  });

  it('says which currency a number format states, and which formula has no value', async () => {
    const bytes = xlsx([
      { t: 'n', v: 12.5, z: '[$€-2] #,##0.00' },
      { t: 'n', v: 3, z: '"US$"0.00' },
      { t: 'e', v: 42 },
      '',
    ]);
    expect(await rowsOf(bytes)).toMatchObject([
      {
        cells: ['12.5', '3', ''],
        marks: { 0: { currency: 'EUR' }, 1: { currency: 'USD' }, 2: { problem: 'error-value' } },
      },
    ]);
  });

  it('refuses a file that is no workbook', async () => {
    const bytes = xlsx(['标题']).subarray(0, 2000);
    await expect(readWorkbook(bytes)).rejects.toMatchObject({ code: 'platform.sheet-unreadable' });
  });

  it('refuses a small file that unpacks to a huge one, regardless of the sizes it states', async () => {
    const bomb = zipOf('xl/sharedStrings.xml', Buffer.alloc(50 * 1024 * 1024), 10);
    expect(bomb.length).toBeLessThan(100_000);
    await expect(readWorkbook(bomb, { unpackedBytes: 10 * 1024 * 1024 })).rejects.toMatchObject({
      code: 'platform.sheet-too-large',
    });
  });

  describe('refuses before a parser meets it, naming the place,', () => {
    const long = 'a'.repeat(30_000);
    it.each([
      ['in its cell', false],
      ['among the shared texts', true],
    ])('a text without end %s', async (_, shared) => {
      const rows = [['品名', '单价'], [], ['球阀', long]];
      const bounds = { cellLength: 100 };
      const bytes = named('报价 & <一>', rows, shared);
      await expect(readWorkbook(bytes, bounds)).rejects.toMatchObject({
        code: 'platform.sheet-cell-too-long',
        args: { sheet: '报价 & <一>', row: 3, column: 'B', limit: 100 },
      });
    });

    it('more cells or rows than one may have; empty ones that only look like something are none', async () => {
      const rows = Array.from({ length: 30 }, (_, row) => [row, row, row]);
      const bytes = xlsx(['a', 'b', 'c'], ...rows);
      const place = { sheet: '一' };
      await expect(readWorkbook(bytes, { cells: 92 })).rejects.toMatchObject({
        code: 'platform.sheet-too-full',
        args: { ...place, limit: 92 },
      });
      await expect(readWorkbook(bytes, { rows: 30 })).rejects.toMatchObject({
        code: 'platform.sheet-too-long',
        args: { ...place, limit: 30 },
      });
      const styled = zipOf(
        'xl/worksheets/sheet1.xml',
        Buffer.from('<row r="1"><c r="A1"><v>1</v></c></row><row><c r="A2" s="1"/></row>'),
        10,
      );
      await expect(readWorkbook(styled, { rows: 1, cells: 1 })).rejects.toMatchObject({
        code: 'platform.sheet-unreadable',
      });
    });
  });

  it('stops a file that takes too much time or memory, and goes on living', async () => {
    const bytes = xlsx(...Array.from({ length: 20_000 }, (_, row) => [`球阀 ${row}`, row]));
    await expect(readWorkbook(bytes, { seconds: 0.01 })).rejects.toMatchObject({
      code: 'platform.sheet-too-slow',
    });
    await expect(readWorkbook(bytes, { heapMegabytes: 12 })).rejects.toMatchObject({
      code: 'platform.sheet-too-large',
    });
  });
});

it.each([
  ['plain', `品名,单价\n球阀,${'a'.repeat(300)}\n`],
  ['quoted, over several lines', `品名,单价\n球阀,"${'a"",\n'.repeat(100)}"\n`],
])('refuses a text with a cell without end that is %s, naming the place', async (_, text) => {
  await expect(readWorkbook(Buffer.from(text), { cellLength: 100 })).rejects.toMatchObject({
    code: 'platform.sheet-cell-too-long',
    args: { sheet: 'CSV', row: 2, column: 'B', limit: 100 },
  });
});

it('refuses more rows, columns or letters than allowed, and says where', async () => {
  const bytes = Buffer.from('a,b,c\n1,2,3\n4,5,long');
  const refused = (limits: Parameters<typeof readWorkbook>[1]) =>
    expect(readWorkbook(bytes, limits)).rejects;
  await refused({ rows: 2 }).toMatchObject({ code: 'platform.sheet-too-long' });
  await refused({ columns: 2 }).toMatchObject({
    code: 'platform.sheet-too-wide',
    args: { row: 1 },
  });
  await refused({ cells: 8 }).toMatchObject({ code: 'platform.sheet-too-full' });
  await refused({ cellLength: 3 }).toMatchObject({
    code: 'platform.sheet-cell-too-long',
    args: { row: 3, column: 'C' },
  });
  expect((await readWorkbook(bytes, { rows: 3, columns: 3 })).sheets).toHaveLength(1);
});

/** A zip with one part that states any size it likes, after some bytes that are in no directory. */
function zipOf(
  name: string,
  content: Buffer,
  statedSize: number,
  hidden = Buffer.alloc(0),
): Buffer {
  const packed = deflateRawSync(content);
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32LE(packed.length, 4);
  sizes.writeUInt32LE(statedSize, 8);
  const lengths = Buffer.from([name.length, 0, 0, 0]);
  const start = Buffer.from([0x14, 0, 0, 0, 8, 0, 0, 0, 0, 0]);
  const local = Buffer.concat([
    Buffer.from('PK\x03\x04'),
    start,
    sizes,
    lengths,
    Buffer.from(name),
    packed,
    hidden,
  ]);
  const entry = Buffer.concat([
    Buffer.from('PK\x01\x02\x14\x00'),
    start,
    sizes,
    lengths,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, entry, end]);
}
