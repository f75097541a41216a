import fc from 'fast-check';
import { sharedData } from '@wanchang/kernel/testing';
import { tradeLexicon } from '../trade/lexicon';
import { readGoods } from './read-goods';
import { measuresOf } from '../text/measures';

const headOf = (title: string) => readGoods(title).heads[0];

const QUALIFIERS = ['不锈钢', '国标', '防爆', '大型', '', '卧式'];

/** Names made of the trade's words, and those of the data folder where it stands beside the repository. */
function namesOfGoods(): [string, string[]][] {
  const made = tradeLexicon()
    .words()
    .filter((word) => /^\p{Script=Han}{2,}$/u.test(word))
    .map((word, at) => QUALIFIERS[at % QUALIFIERS.length] + word);
  const terms = sharedData('queries/industrial_terms.txt')?.toString('utf8').trim().split('\n');
  const industrial = terms?.filter((term) => /^\p{Script=Han}{2,}$/u.test(term));
  return [
    ['made names', made],
    ...(industrial ? [['industrial names', industrial] as [string, string[]]] : []),
  ];
}

describe('what goods are', () => {
  it.each([
    ['不锈钢法兰球阀 Q41F-16P DN50', '球阀'],
    ['出售不锈钢球阀', '球阀'],
    ['水泵用电机', '电机'],
    ['YE3-132S-4 三相异步电动机 5500W', '电动机'],
    ['三相異步電動機', '电动机'],
    ['304 不锈钢外六角螺栓 M12*60', '螺栓'],
    ['热轧等边角钢 50*50*5', '角钢'],
    ['对夹式蝶阀（配电动执行器） 4寸', '蝶阀'],
    ['花露水 50毫升', '花露水'],
    ['Q345B 无缝钢管 φ89*5', '无缝钢管'],
    ['波峰焊加热丝', '加热丝'],
    ['软化水设备', '软化水设备'],
    ['聚氨酯面漆', '面漆'],
    ['Stainless steel ball valve 2"', '球阀'],
    ['厂家供应304冷轧不锈钢板拉伸性不锈钢板304表面光亮不锈钢板批发', '不锈钢板'],
    ['供应铝合金棒 国标铝合金棒 进口铝棒批发', '铝棒'],
  ])('is the last noun that is no material, quality, place or word of trade: %s', (title, head) =>
    expect(readGoods(title).heads).toContain(head),
  );

  it('is nothing where the title says nothing', () => {
    for (const title of ['', '现货', '304', 'Q41F-16P', '！'])
      expect(readGoods(title).heads).toEqual([]);
  });

  it('stands apart from models, measures, materials and what narrows them', () => {
    expect(
      readGoods('不锈钢法兰球阀 Q41F-16P 2寸', [{ name: '材质', value: '304' }]),
    ).toMatchObject({
      heads: ['球阀'],
      models: ['q41f16p'],
      measures: [{ text: 'dn50', number: 50, unit: 'mm' }],
      materials: ['不锈钢', '304'],
      qualifiers: ['法兰'],
    });
  });

  it('weighs more than all that narrows it, and has its other names', () => {
    const terms = new Map(
      readGoods('三相马达 5.5kW').terms.map(({ text, weight }) => [text, weight]),
    );
    expect(terms.get('马达')).toBe(1);
    expect(terms.get('电动机')).toBe(0.9);
    expect(terms.get('三相')).toBeLessThan(0.9);
    expect(terms.get('5.5kw')).toBeLessThan(0.9);
  });

  it.each(namesOfGoods())(
    'is found in at least 98 of 100 of %s, at the end of nine in ten',
    (_, names) => {
      const heads = names.map(headOf);
      expect(heads.filter(Boolean).length / names.length).toBeGreaterThan(0.98);
      const atEnd = names.filter((name, at) => heads[at] && name.endsWith(heads[at]));
      expect(atEnd.length / names.length).toBeGreaterThan(0.9);
    },
  );

  it('is read from any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (title) => {
        const { terms, heads } = readGoods(title);
        expect(terms.every(({ weight }) => weight > 0 && weight <= 1)).toBe(true);
        expect(heads.every((head) => head.length > 0)).toBe(true);
      }),
    );
  });
});

it.each([
  [['5500W', '5.5kW', '5.5千瓦', '5.5 KW'], '5.5kw'],
  [['50ml', '50毫升', '0.05L', '50 ML'], '50ml'],
  [['40*40', '40×40', '40x40', '４０＊４０', '40mm×40mm'], '40×40'],
  [['2寸', '2"', 'DN50', 'dn 50'], 'dn50'],
  [['2.5公斤', '5斤', '2500g', '2.5kg'], '2.5kg'],
  [['1.6MPa', '16bar', '1.6兆帕'], '1.6mpa'],
  [['10kV', '10千伏', '10000V'], '10kv'],
  [['5000mAh', '5Ah', '5安时'], '5000mah'],
])('figures have one spelling: %j', (spellings, text) => {
  for (const spelling of spellings) expect(measuresOf(`样品 ${spelling}`)[0]?.text).toBe(text);
});
