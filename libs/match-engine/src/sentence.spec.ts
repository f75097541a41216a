import type { IndexedListing } from './listing';
import { MatchIndex } from './match-index';
import { sentence, type SentenceLocale, type SentenceNames } from './sentence';
import { aDemand, aSupply, noon } from './bench/samples';

const namesZh: Record<string, string> = {
  C: '制造业',
  34: '通用设备制造业',
  344: '泵、阀门、压缩机及类似机械制造',
  p33: '浙江',
  p51: '四川',
  p44: '广东',
};
const namesEn: Record<string, string> = {
  34: 'general equipment',
  344: 'pumps and valves',
  p33: 'Zhejiang',
  p51: 'Sichuan',
};
const names: Record<SentenceLocale, SentenceNames> = {
  zh: { industry: (code) => namesZh[code] ?? '?', province: (code) => namesZh[`p${code}`] ?? '?' },
  en: { industry: (code) => namesEn[code] ?? '?', province: (code) => namesEn[`p${code}`] ?? '?' },
};

function said(
  supply: Partial<IndexedListing>,
  demand: Partial<IndexedListing>,
  locale: SentenceLocale = 'zh',
) {
  const index = new MatchIndex({ now: () => noon });
  const explanation = index.explain(aSupply(supply), aDemand(demand));
  return explanation && sentence(explanation, locale, names[locale]);
}

const attributes = [
  { name: '口径', value: 'DN50' },
  { name: '压力', value: 'PN16' },
  { name: '功率', value: '5.5', unit: 'kW' },
];
const rich = [
  { attributes, price: { amount: 88, currency: 'CNY' }, leadTimeDays: 7 },
  {
    attributes,
    price: { amount: 100, currency: 'CNY' },
    dueDate: '2026-12-09',
    industryCode: '344',
  },
] as const;

describe('sentence', () => {
  it('says in Chinese why a pair was matched', () => {
    expect(said(...rich)).toBe(
      '规格 DN50、PN16、功率 5.5 kW 相符，' +
        '报价低于最高限价 12%，浙江（沿海）对四川（中西部），交期有 9 天余量。',
    );
  });

  it('says it in English', () => {
    expect(said(...rich, 'en')).toBe(
      'DN50, PN16, power 5.5 kW as asked; ' +
        'the price is 12% below the ceiling; Zhejiang (coastal) for Sichuan (central-western); ' +
        '9 days to spare before the due date.',
    );
  });

  it('names common words where no specification is met, and leaves out what is not known', () => {
    const other = { title: '不锈钢螺旋桨' };
    expect(said(other, { ...other, industryCode: undefined })).toBe(
      '都提到“不锈钢螺旋桨”，浙江（沿海）对四川（中西部）。',
    );
  });

  it('names first what does not fit, with both values', () => {
    const offered = [{ name: '口径', value: 'DN50' }];
    const asked = [{ name: '公称通径', value: 'DN200' }];
    expect(said({ attributes: offered }, { attributes: asked })).toMatch(
      /^通径不符：供 DN50，需 DN200，/,
    );
    expect(said({ attributes: offered }, { attributes: asked }, 'en')).toMatch(
      /^Bore does not fit: DN50 offered, DN200 asked;/,
    );
  });

  it('doubts a price far below the ceiling instead of praising it', () => {
    const text = said(
      { price: { amount: 8, currency: 'CNY' } },
      { price: { amount: 100, currency: 'CNY' } },
    );
    expect(text).toMatch(/^报价仅为最高限价的 8%，请先核实是否同一产品，/);
    expect(text).not.toContain('低于最高限价');
  });

  it('does not call the same industry a reason', () => {
    expect(said({}, {})).not.toContain('同为');
  });

  it('does not boast of a price at the ceiling or of delivery on the last day', () => {
    const price = { amount: 100, currency: 'CNY' };
    const text = said({ price, leadTimeDays: 7 }, { price, dueDate: '2026-11-30' });
    expect(text).toContain('，报价在最高限价以内，');
    expect(text).toMatch(/，交期正好赶上。$/);
  });

  it('says of units on one side that they are on the same side', () => {
    const guangdong = { coast: 'coastal', provinceCode: '44' } as const;
    expect(said({}, guangdong)).toMatch(/，浙江、广东同属沿海。$/);
    expect(said({}, { ...guangdong, provinceCode: '33' })).toMatch(/，浙江同属沿海。$/);
  });

  it('can be made from an explanation that was stored as JSON', () => {
    const index = new MatchIndex({ now: () => noon });
    const explanation = index.explain(aSupply(rich[0]), aDemand(rich[1]));
    const stored = JSON.parse(JSON.stringify(explanation)) as NonNullable<typeof explanation>;
    expect(sentence(stored, 'zh', names.zh)).toBe(said(...rich));
  });
});
