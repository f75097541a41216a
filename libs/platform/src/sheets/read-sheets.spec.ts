import { Workbook } from 'exceljs';
import { encode } from 'iconv-lite';
import { deflateRawSync } from 'node:zlib';
import { readSheets } from './read-sheets';

const csv = async (text: string | Buffer) => (await readSheets(Buffer.from(text as string)))[0];

async function xlsx(...rows: unknown[][]): Promise<Buffer> {
  const workbook = new Workbook();
  workbook.addWorksheet('一').addRows(rows);
  return Buffer.from(await workbook.xlsx.writeBuffer());
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

describe('reading XLSX', () => {
  it('reads texts, figures, days, formulas and rich texts as people see them', async () => {
    const bytes = await xlsx(
      ['标题', 0.1 + 0.2, new Date(Date.UTC(2026, 10, 23)), { formula: 'A1', result: 7 }, true],
      [{ richText: [{ text: '球' }, { text: '阀' }] }, 123456789012],
    );
    expect(await readSheets(bytes)).toEqual([
      [
        { number: 1, cells: ['标题', '0.3', '2026-11-23', '7', 'true'] },
        { number: 2, cells: ['球阀', '123456789012'] },
      ],
    ]);
  });

  it('refuses a file that is no workbook', async () => {
    const bytes = (await xlsx(['标题'])).subarray(0, 2000);
    await expect(readSheets(bytes)).rejects.toMatchObject({ code: 'platform.sheet-unreadable' });
  });

  it('refuses a small file that unpacks to a huge one, regardless of the sizes it states', async () => {
    const bomb = zipOf('xl/sharedStrings.xml', Buffer.alloc(50 * 1024 * 1024), 10);
    expect(bomb.length).toBeLessThan(100_000);
    await expect(readSheets(bomb, { unpackedBytes: 10 * 1024 * 1024 })).rejects.toMatchObject({
      code: 'platform.sheet-too-large',
    });
  });

  it('refuses bytes that the directory of the file does not account for', async () => {
    const hidden = zipOf(
      'xl/worksheets/sheet1.xml',
      Buffer.alloc(1000),
      1000,
      Buffer.alloc(500, 1),
    );
    await expect(readSheets(hidden)).rejects.toMatchObject({ code: 'platform.sheet-unreadable' });
  });
});

it('refuses more rows or columns than allowed', async () => {
  const bytes = Buffer.from('a,b,c\n1,2,3\n4,5,6');
  await expect(readSheets(bytes, { rows: 2 })).rejects.toMatchObject({
    code: 'platform.sheet-too-long',
  });
  await expect(readSheets(bytes, { columns: 2 })).rejects.toMatchObject({
    code: 'platform.sheet-too-wide',
  });
  await expect(readSheets(bytes, { rows: 3, columns: 3 })).resolves.toHaveLength(1);
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
