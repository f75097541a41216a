import { inTradeMeasures } from './measures';
import { nearPairs } from './sounds';
import { pinyinWords, readingsOfPinyin } from './typed-pinyin';

describe('letters read as pinyin', () => {
  it('have every reading, the fewest syllables first', () => {
    expect(readingsOfPinyin('xian')).toEqual([['xian'], ['xi', 'an']]);
    expect(readingsOfPinyin('jiansuji')[0]).toEqual(['jian', 'su', 'ji']);
  });

  it('are one word where single syllables stand apart', () => {
    expect(pinyinWords(['jiao', 'gang'])).toEqual([[['jiao', 'gang']]]);
  });

  it.each([['motor'], ['q41f-16p'], ['fa'], ['x'.repeat(1000)]])('are none: %s', (letters) => {
    expect(pinyinWords([letters])).toBeNull();
  });

  it('end in time for any letters', () => {
    expect(readingsOfPinyin('anan'.repeat(10)).length).toBeLessThanOrEqual(8);
  });
});

it('near sounds do not tell ng from n, sh from s and l from n', () => {
  expect(nearPairs(['zhou', 'cheng'])).toEqual(nearPairs(['zou', 'cen']));
  expect(nearPairs(['lan', 'pin'])).toEqual(nearPairs(['nan', 'ping']));
});

it.each([
  ['2寸球阀', ' DN50 球阀'],
  ['1/2" 管', ' DN15  管'],
  ['4英寸', ' DN100 '],
  ['7寸', '7寸'],
  ['5500W', ' 5.5kW '],
  ['60W 灯', '60W 灯'],
])('measures are those of the trade: %s', (text, measured) => {
  expect(inTradeMeasures(text)).toBe(measured);
});
