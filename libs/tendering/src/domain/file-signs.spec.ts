import { signsInFiles, type MarkedFile } from './file-signs';

const marked = (bidder: string | null, changes: Partial<MarkedFile> = {}): MarkedFile => ({
  ...{
    bidder,
    name: `${bidder}.pdf`,
    sha256: `${bidder}`,
    author: '',
    lastModifiedBy: '',
    tool: '',
  },
  ...changes,
});
const found = (...files: MarkedFile[]) =>
  signsInFiles(files).map(({ sign, bidders }) => `${sign} ${bidders.join('+')}`);

describe('signs in the files of bidders', () => {
  it('the same file, the same person or the same uncommon program of two bidders is a sign', () => {
    expect(found(marked('a', { sha256: 'x' }), marked('b', { sha256: 'x' }))).toEqual([
      'same-file a+b',
    ]);
    const people = [marked('a', { author: '张三' }), marked('b', { lastModifiedBy: ' 张三 ' })];
    expect(found(...people)).toEqual(['same-author a+b']);
    const tools = [marked('a', { tool: '某某造价 V3' }), marked('b', { tool: '某某造价 V3' })];
    expect(found(...tools)).toEqual(['same-tool a+b']);
  });

  it('one bidder alone is never one', () => {
    expect(
      found(marked('a', { sha256: 'x', author: '张三' }), marked('a', { sha256: 'x' })),
    ).toEqual([]);
  });

  it.each(['', 'Administrator', 'USER', '微软用户', 'openpyxl', 'WPS_1598765432', 'Lenovo'])(
    'the name %j says nothing of anybody',
    (author) => {
      expect(found(marked('a', { author }), marked('b', { author }))).toEqual([]);
    },
  );

  it('programs that everybody has say nothing', () => {
    const tool = 'Microsoft Excel 16.0300';
    expect(found(marked('a', { tool }), marked('b', { tool }))).toEqual([]);
  });

  it('what the buyer’s own file says too comes from there', () => {
    const own = marked(null, { sha256: 't', author: '采购员', tool: 'X 1' });
    const theirs = ['a', 'b'].map((bidder) =>
      marked(bidder, { sha256: 't', author: '采购员', lastModifiedBy: bidder, tool: 'X 1' }),
    );
    expect(found(own, ...theirs)).toEqual([]);
  });
});
