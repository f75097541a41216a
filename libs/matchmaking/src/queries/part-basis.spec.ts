import { provinceSeat } from '@wanchang/kernel';
import { MatchIndex, type IndexedListing } from '@wanchang/match-engine';
import { basisOf } from './part-basis';

const names = { industry: (code: string) => `<${code}>`, province: (code: string) => `<${code}>` };

const supply: IndexedListing = {
  ...{ id: 'supply', memberId: 'factory', side: 'supply', kind: 'products', version: 1 },
  ...{ title: '不锈钢球阀', industryCode: '344', provinceCode: '330000', coast: 'coastal' },
  attributes: [
    { name: '公称通径', value: 'DN50', number: 50 },
    { name: '材质', value: '304' },
  ],
  price: { amount: 60, currency: 'CNY', unit: '台' },
  quantity: { amount: 300, unit: '台' },
  leadTimeDays: 10,
  point: provinceSeat('330000'),
  crossRegionWish: 'any',
};
const demand: IndexedListing = {
  ...{ id: 'demand', memberId: 'county', side: 'demand', kind: 'products', version: 1 },
  ...{ title: '采购球阀', industryCode: '344', provinceCode: '620000', coast: 'interior' },
  attributes: [
    { name: '公称通径', value: 'DN60', number: 60 },
    { name: '材质', value: '304' },
    { name: '压力', value: 'PN16' },
  ],
  price: { amount: 100, currency: 'CNY', unit: '台' },
  quantity: { amount: 91, unit: '台' },
  dueDate: '2030-02-01',
  point: provinceSeat('620000'),
  crossRegionWish: 'any',
};

function bases(a: IndexedListing, b: IndexedListing, locale: 'zh-CN' | 'en' = 'zh-CN') {
  const now = new Date('2030-01-01T04:00:00Z');
  const parts = new MatchIndex().explain(a, b, { now })!.parts;
  return Object.fromEntries(parts.map((part) => [part.factor, basisOf(part, locale, names)]));
}

describe('what a part of a score rests on', () => {
  it('is stated with the figures of both listings', () => {
    expect(bases(supply, demand)).toEqual({
      text: expect.stringMatching(/^都提到：.*球阀/),
      industry: '同为<344>',
      attributes: '通径不符：供 DN50，需 DN60；材质相符；供方未说明压力，或无法比对',
      price: '低于最高限价 40%',
      quantity: '可供 300 台，需要 91 台',
      leadTime: '比截止日早 21 天',
      crossRegion: '沿海对中西部',
      distance: expect.stringMatching(/^省会相距约 1\d\d0 公里$/),
      reputation: null,
    });
    expect(bases(supply, demand, 'en')).toMatchObject({
      attributes:
        'bore does not fit: DN50 offered, DN60 asked; material as asked; the supply does not state pressure comparably',
      crossRegion: 'coastal for central-western',
    });
  });

  it('of a reputation is that of the other side', () => {
    const known = { ...supply, reputation: 0.85 };
    expect(bases(known, demand).reputation).toBe(
      '85 分：近一年邀请对方洽谈的单位，有多少在 10 天内得到回应，以及履约后的评价',
    );
    expect(bases(known, demand, 'en').reputation).toBe(
      '85 points: how many of the units that invited the other side in the past year had an answer within 10 days, and how it was rated after contracts',
    );
  });

  it('is nothing where a listing does not say', () => {
    const silent = { ...demand, attributes: [], price: undefined, quantity: undefined };
    expect(bases(supply, { ...silent, dueDate: undefined, industryCode: undefined })).toMatchObject(
      { industry: null, attributes: null, price: null, quantity: null, leadTime: null },
    );
  });
});
