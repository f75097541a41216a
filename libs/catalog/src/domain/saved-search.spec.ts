import { addressOf, conditionsOf, digestText } from './saved-search';

describe('a saved search', () => {
  it('keeps what was said, and is none where nothing was', () => {
    expect(conditionsOf({ q: ' 球阀 ', side: '', specs: '[]' })).toEqual({ q: '球阀' });
    expect(conditionsOf({ q: ' ', specs: '[]' })).toBeNull();
  });

  it('leads to its page, the newest first', () => {
    expect(addressOf({ q: '球阀 & 管', coast: 'interior' })).toBe(
      '/search?q=%E7%90%83%E9%98%80+%26+%E7%AE%A1&coast=interior&sort=newest',
    );
  });

  it('is told of with what is new, in a text that does not grow without end', () => {
    const found = Array.from({ length: 20 }, (_, at) => ({
      name: `搜索${at}`,
      titles: Array.from({ length: 30 }, () => '长'.repeat(200)),
    }));
    const { zh, en } = digestText(found);
    expect(zh).toContain('600 条新发布');
    expect(zh).toContain('另有 15 个搜索');
    expect(zh.length + en.length).toBeLessThan(2000);
    expect(digestText([{ name: '阀', titles: ['甲'] }]).zh).toBe(
      '您保存的搜索有 1 条新发布：“阀”1 条（甲）。',
    );
  });
});
