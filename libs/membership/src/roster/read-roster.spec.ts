import { Workbook } from 'exceljs';
import { encode } from 'iconv-lite';
import { MAX_ROSTER_ROWS, readRoster } from './read-roster';

const HEADER = '单位名称,类型,地区';

const csv = (...lines: string[]) => Buffer.from(lines.join('\r\n'));

async function xlsx(...rows: unknown[][]): Promise<Buffer> {
  const workbook = new Workbook();
  workbook.addWorksheet('名册').addRows(rows);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const refusal = (bytes: Buffer) =>
  readRoster(bytes).then(
    () => null,
    (error: { code: string }) => error.code,
  );

describe('a roster', () => {
  const expected = [{ number: 2, cells: { nameZh: '永嘉县', kind: '县市区', region: '浙江永嘉' } }];

  it('is read from CSV in UTF-8, with or without a byte order mark', async () => {
    expect(await readRoster(csv(HEADER, '永嘉县,县市区,浙江永嘉'))).toEqual(expected);
    expect(await readRoster(csv(`\uFEFF${HEADER}`, '永嘉县,县市区,浙江永嘉'))).toEqual(expected);
  });

  it('is read from CSV in GBK, as spreadsheets in Chinese write it', async () => {
    const gbk = encode(`${HEADER}\n永嘉县,县市区,浙江永嘉\n`, 'gbk');
    expect(await readRoster(gbk)).toEqual(expected);
  });

  it('is read from the first sheet of an XLSX file', async () => {
    const rich = { richText: [{ text: '永嘉' }, { text: '县' }] };
    expect(await readRoster(await xlsx(HEADER.split(','), [rich, '县市区', '浙江永嘉']))).toEqual(
      expected,
    );
  });

  it('has headers in Chinese or English, in any order, and other columns beside them', async () => {
    const [row] = await readRoster(csv('备注,Region,name_zh,KIND *', 'x,330324,永嘉县,county'));
    expect(row?.cells).toEqual({ nameZh: '永嘉县', kind: 'county', region: '330324' });
  });

  it('counts rows as the file does, with a title above the header and empty rows between', async () => {
    const rows = await readRoster(
      csv('成员名册（2026）,,', HEADER, '', ',,', '永嘉县,县市区,浙江永嘉'),
    );
    expect(rows.map(({ number }) => number)).toEqual([5]);
  });

  it('is freed of characters that no text can hold', async () => {
    const [row] = await readRoster(csv(HEADER, '永嘉\u0007县\u200b,县市区,330324'));
    expect(row?.cells.nameZh).toBe('永嘉 县');
  });

  it('without its required columns is refused, and they are named', async () => {
    const error = await readRoster(csv('名称,类型', '永嘉县,县市区')).catch(
      (caught: unknown) => caught,
    );
    expect(error).toMatchObject({
      code: 'membership.roster-columns-missing',
      args: { columns: '单位名称 / name_zh、地区 / region', englishColumns: 'name_zh, region' },
    });
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'membership.roster-empty'],
    ['a header alone', csv(HEADER), 'membership.roster-empty'],
    ['an open quotation mark', csv(HEADER, '"永嘉县,县市区,330324'), 'platform.sheet-unreadable'],
    ['half a spreadsheet', Buffer.from('PK\x03\x04 not really'), 'platform.sheet-unreadable'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'platform.sheet-unreadable'],
    ['more than 5 MB', Buffer.alloc(5 * 1024 * 1024 + 1, 'x'), 'membership.roster-too-large'],
  ])('%s is refused', async (_, bytes, code) => {
    expect(await refusal(bytes)).toBe(code);
  });

  it('has at most 5,000 units', async () => {
    const rows = Array.from({ length: MAX_ROSTER_ROWS }, () => '永嘉县,县市区,330324');
    expect(await readRoster(csv(HEADER, ...rows))).toHaveLength(5000);
    expect(await refusal(csv(HEADER, ...rows, ...rows.slice(0, 1)))).toBe(
      'membership.roster-too-long',
    );
    expect(await refusal(csv(HEADER, ...rows, ...rows))).toBe('membership.roster-too-long');
  });
});
