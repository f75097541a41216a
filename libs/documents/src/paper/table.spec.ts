import { readPdf } from '../testing/read-pdf';
import { LINE } from './measures';
import { Paper } from './paper';
import { drawTable } from './table';

const COLUMNS = [
  { title: '序号', share: 0.2 },
  { title: '品名', share: 0.8 },
];
const OPTIONS = { title: '测试', at: new Date('2026-11-29T04:00:00Z'), footnote: '测试' };
const sheet = (draw: (paper: Paper) => void) => Paper.render(OPTIONS, draw);
const tableOf = (rows: readonly (readonly string[])[]) =>
  sheet((paper) => drawTable(paper, COLUMNS, rows)).then(readPdf);

describe('a table', () => {
  it('goes on over pages with its titles above, no row cut, none lost', async () => {
    const rows = Array.from({ length: 120 }, (_, at) => [
      `第${at}号`,
      '不锈钢球阀'.repeat(at % 20),
    ]);
    const { pages, text } = await tableOf(rows);
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page.startsWith('序号品名')).toBe(true);
    for (const [at] of rows.entries())
      expect(text).toContain(`第${at}号${'不锈钢球阀'.repeat(at % 20)}`);
  });

  it('carries a row that is higher than a page on to the next pages, every character once', async () => {
    const long = Array.from({ length: 900 }, (_, at) => `${at}：𠀀阀门；`).join('');
    const { pages } = await tableOf([['1', long]]);
    expect(pages.length).toBeGreaterThan(2);
    const whole = pages.map((page) => page.replace(/^序号品名1?|测试|—\d+—/g, '')).join('');
    expect(whole.replace(/[^0-9：；]/g, '')).toBe(long.replace(/[^0-9：；]/g, ''));
  });
});

describe('a sheet', () => {
  it('has 22 lines of 28 characters', async () => {
    const { pages } = await sheet((paper) => paper.text('永'.repeat(28 * 22 + 1))).then(readPdf);
    expect(pages.map((page) => page.match(/永/g)?.length)).toEqual([28 * 22, 1]);
    expect(22 * LINE).toBeCloseTo((225 * 72) / 25.4);
  });

  it('is the same bytes for the same content', async () => {
    const draw = (paper: Paper) => void paper.paragraph('兹证明。');
    expect((await sheet(draw)).equals(await sheet(draw))).toBe(true);
  });
});
