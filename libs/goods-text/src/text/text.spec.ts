import { fieldTerms } from './document-terms';
import { LONGEST_QUERY, queryTerms, soundOf } from './query-terms';
import { compact, splitText } from './split';

const unitsOf = (text: string) => queryTerms(text)!.units.map((unit) => unit.text);
const isPartOf = (some: readonly string[], all: readonly string[]) =>
  some.every((term) => all.includes(term));

describe('the parts of a text', () => {
  it.each([
    ['model numbers stay whole', '球阀Q41F-16P不锈钢', ['球阀', '不锈钢'], ['q41f-16p']],
    ['full width is half width', 'ＹＥ３－１３２Ｓ－４电机', ['电机'], ['ye3-132s-4']],
    ['sizes have one spelling', '角钢100*50x5', ['角钢'], ['100×50×5']],
    ['words of other scripts are kept', 'LED灯 клапан', ['灯'], ['led', 'клапан']],
    ['what is invisible joins, what controls separates', '球\u200b阀\u0000门', ['球阀', '门'], []],
    ['halves of characters are dropped', '\ud800阀\udc00', ['阀'], []],
    ['rare characters are whole', '𠮷阀', ['𠮷阀'], []],
    ['punctuation and pictures are nothing', '，。！🔩', [], []],
  ])('%s', (_, text, hanzi, codes) => {
    expect(splitText(text)).toEqual({ hanzi, codes });
  });

  it.each([
    ['Q41F-16P 球阀！', 'q41f16p球阀'],
    ['1.6MPa', '1.6mpa'],
    ['.5 a.b 3.', '5ab3'],
  ])('without separators, %s is %s', (text, plain) => {
    expect(compact(text)).toBe(plain);
  });
});

describe('the terms of a document', () => {
  const { words, fragments, sounds } = fieldTerms('不锈钢球阀 YE3-132S-4');

  it('are words, with the shorter words inside them, and whole model numbers', () => {
    expect(words).toEqual(['不锈', '不锈钢', '球阀', 'ye3132s4']);
  });

  it('have every character and every pair of characters, across the borders of words', () => {
    expect(fragments).toEqual(expect.arrayContaining(['钢', '钢球', '球阀']));
  });

  it('have every fragment of a model number, and its parts too short for one', () => {
    expect(fragments).toEqual(expect.arrayContaining(['ye3', '313', '132', '32s', '4']));
  });

  it('have the sounds of pairs, read in their context', () => {
    expect(sounds).toEqual(expect.arrayContaining(['buxiu', 'gangqiu', 'qiufa']));
    expect(fieldTerms('重庆').sounds).toEqual(['chongqing']);
  });

  it('are bounded for a text without end', () => {
    expect(fieldTerms('阀'.repeat(1_000_000)).fragments).toEqual(['阀', '阀阀']);
    expect(fieldTerms('x'.repeat(1_000_000)).words[0]!.length).toBeLessThanOrEqual(64);
  });
});

describe('the terms of a query', () => {
  it.each(['锈钢球', '不锈', '钢', '球阀', '3-132', '132S4', 'ye3', '4', '阀 不锈'])(
    'are all in a document that contains it: %s',
    (text) => {
      const { fragments } = fieldTerms('不锈钢球阀 YE3-132S-4');
      for (const unit of queryTerms(text)!.units) {
        expect(isPartOf(unit.fragments, fragments)).toBe(true);
      }
    },
  );

  it.each([
    ['不锈钢求阀', '不锈钢球阀'],
    ['深勾球轴成', '深沟球轴承'],
    ['球閥', '球阀'],
  ])('sound as the document does: %s as %s', (text, title) => {
    const heard = soundOf(queryTerms(text)!.units)!;
    expect(isPartOf(heard.sounds, fieldTerms(title).sounds)).toBe(true);
  });

  it('leave out function words, unless there is nothing else', () => {
    expect(unitsOf('不锈钢的球阀和的')).toEqual(['不锈钢', '球阀']);
    expect(unitsOf('的')).toEqual(['的']);
  });

  it('join characters that form no word, because they are one misspelled', () => {
    expect(unitsOf('不锈钢求阀')).toEqual(['不锈钢', '求阀']);
  });

  it('have no sound for a model number or a lone character', () => {
    expect(soundOf(queryTerms('Q41F')!.units)).toBeNull();
    expect(soundOf(queryTerms('阀')!.units)).toBeNull();
  });

  it('are none where nothing can be looked for', () => {
    for (const text of ['', '  ', '！？', '🔩', '\u200b']) expect(queryTerms(text)).toBeNull();
  });

  it('are each there once, at most ten, the longest, of the first 200 characters', () => {
    const words = '数控车床 球阀 轴承 电机 水泵 齿轮 螺母 弹簧 法兰 钢管 电缆 铝材 铜线'.split(' ');
    const many = unitsOf([...words, ...words].join(' '));
    expect(many).toHaveLength(10);
    expect(many).toContain('数控车床');
    expect(new Set(many).size).toBe(10);
    expect(unitsOf(`球阀${' '.repeat(LONGEST_QUERY)}轴承`)).toEqual(['球阀']);
  });
});
