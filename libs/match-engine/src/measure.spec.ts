import { toBase } from '@wanchang/kernel';
import { readMeasure } from './measure';
import { unitOf } from './units';

const read = (text: string, unit?: string) => {
  const measure = readMeasure(text, unit);
  return measure && [toBase(measure.min, measure.unit), toBase(measure.max, measure.unit)];
};

describe('figures in text', () => {
  it.each<[text: string, base: [number, number]]>([
    ['DN50', [0.05, 0.05]],
    ['Φ 50', [0.05, 0.05]],
    ['50～80mm', [0.05, 0.08]],
    ['50mm-80mm', [0.05, 0.08]],
    ['DN15~DN300', [0.015, 0.3]],
    ['-20~60℃', [-20, 60]],
    ['80-50 mm', [0.05, 0.08]],
    ['1,500 kg', [1500, 1500]],
    ['１．６ＭＰａ', [1.6e6, 1.6e6]],
    ['3万吨', [3e7, 3e7]],
    ['12 m³/h', [12 / 3600, 12 / 3600]],
    ['PN1.6', [1.6e6, 1.6e6]],
    ['5 mW', [0.005, 0.005]],
    ['5 MW', [5e6, 5e6]],
    ['50MM-80mm', [0.05, 0.08]],
    ['212°F', [100, 100]],
    ['1/2英寸', [0.015, 0.015]],
    ['≥50mm', [0.05, Infinity]],
  ])('%s is read', (text, [min, max]) => {
    expect(read(text)).toEqual([
      expect.closeTo(min, 9),
      max === Infinity ? max : expect.closeTo(max, 9),
    ]);
  });

  it.each(['304不锈钢', '50*30mm', '1kg-2t', 'Q41F-16P', '', '见图纸'])(
    '%p is left as words',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  it('take the unit given beside them, unless they carry one', () => {
    expect(read('50', 'mm')).toEqual([0.05, 0.05]);
    expect(read('5cm', 'mm')).toEqual([0.05, 0.05]);
  });
});

describe('units', () => {
  it('are the same in Chinese, in Latin letters and in either case', () => {
    expect(unitOf('兆帕')).toEqual(unitOf('MPa'));
    expect(unitOf('㎡')).toEqual(unitOf('平方米'));
    expect(unitOf(' KW ')).toEqual(unitOf('千瓦'));
  });

  it('can be counted in 万 and 亿, also where they are not known', () => {
    expect(unitOf('万吨')).toEqual({ dimension: 'mass', factor: 1e7, zero: 0 });
    expect(unitOf('亿件').factor).toBe(1e8);
    expect(unitOf('亿件').dimension).toBe(unitOf('件').dimension);
    expect(unitOf('万工时').factor).toBe(1e4);
    expect(unitOf('万工时').dimension).toBe(unitOf('工时').dimension);
  });

  it('that are not known are comparable only with themselves, under any name', () => {
    expect(unitOf('台').dimension).not.toBe(unitOf('套').dimension);
    expect(unitOf('mass').dimension).not.toBe(unitOf('kg').dimension);
    expect(unitOf(undefined).dimension).toBe('');
  });
});
