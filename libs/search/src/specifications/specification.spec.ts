import { specFacets } from './spec-facets';
import { specTerms } from './specification';
import { readPriceKey, unitPrice } from './unit-price';

const figure = (name: string, number: number, unit: string | null) => ({
  ...{ name, value: `${number}${unit}`, number, unit },
});

describe('properties as terms', () => {
  it('of one listing are each there once, in whatever unit they are written', () => {
    const { shown, keys, figures } = specTerms([
      figure('功率', 5.5, 'kW'),
      figure('功率', 5500, 'W'),
      { name: '材质', value: '304', number: null, unit: null },
      { name: '材质', value: ' ３０４ ', number: null, unit: null },
      { name: '', value: 'x', number: null, unit: null },
      { name: '说明', value: '长'.repeat(61), number: null, unit: null },
    ]);
    expect(shown).toEqual(['功率\t5.5\tkW', '材质\t304']);
    expect(keys).toEqual(['功率\t#power', '材质\t304']);
    expect(figures).toEqual({ '功率\t#power': [5500] });
  });

  it('are at most 150', () => {
    const many = Array.from({ length: 400 }, (_, at) => figure('口径', at, 'mm'));
    expect(specTerms(many).shown).toHaveLength(150);
  });
});

describe('counts', () => {
  it('add up what is one value, show it as most write it, and leave out what does not compare', () => {
    const counts = [
      { value: '功率\t5.5\tkW', count: 40 },
      { value: '功率\t5500\tW', count: 3 },
      { value: '功率\t1.1\tkW', count: 2 },
      { value: '功率\t7\tmm', count: 1 },
    ];
    expect(specFacets(counts, new Map())).toEqual([
      {
        ...{ name: '功率', unit: 'kW', figures: true },
        values: [
          { value: '1.1 kW', count: 2, number: 1.1, unit: 'kW' },
          { value: '5.5 kW', count: 43, number: 5.5, unit: 'kW' },
        ],
      },
    ]);
  });
});

describe('a price', () => {
  it.each([
    [4800, '吨', 'CNY\tmass', 4.8, 'kg'],
    [120, '百件', expect.any(String), 1.2, expect.any(String)],
    [7, '桶装', 'CNY\t=桶装', 7, '桶装'],
  ])('of %s for a %s compares by its base unit', (price, priceUnit, key, amount, unit) => {
    const read = unitPrice({ price, priceUnit, currency: 'CNY' })!;
    expect(read.key).toEqual(key);
    expect(read.amount).toBeCloseTo(amount, 9);
    expect(readPriceKey(read.key)).toEqual({ currency: 'CNY', unit });
  });

  it.each([
    [null, '吨', 'CNY'],
    [5, null, 'CNY'],
    [5, '吨', null],
  ])('that is not said whole compares with nothing: %s %s %s', (price, priceUnit, currency) => {
    expect(unitPrice({ price, priceUnit, currency })).toBeNull();
  });
});
