import type { MatchAttribute, IndexedListing, Side } from '../listing';
import { MatchIndex } from '../match-index';
import { aDemand, aSupply, noon } from '../bench/samples';
import type { FactorName } from './factors';

type Given = Partial<IndexedListing>;

function part(factor: FactorName, supply: Given, demand: Given, view: Side = 'demand') {
  const index = new MatchIndex({ now: () => noon });
  const explanation = index.explain(aSupply(supply), aDemand(demand), { view });
  return explanation?.parts.find((one) => one.factor === factor);
}

const cny = (amount: number) => ({ price: { amount, currency: 'CNY' } });
const of = (amount: number) => ({ quantity: { amount, unit: '台' } });
/** Of goods of no family: there no property binds, and none is read from the title. */
const having = (...attributes: MatchAttribute[]) => ({ title: '螺旋桨', attributes });

describe('factors', () => {
  it.each<[rule: string, factor: FactorName, supply: Given, demand: Given, value: number]>([
    ['the same class', 'industry', {}, {}, 1],
    ['classes of one group', 'industry', {}, { industryCode: '3441' }, 6 / 8],
    ['groups of one division', 'industry', {}, { industryCode: '341' }, 4 / 7],
    ['a class and its division', 'industry', {}, { industryCode: '34' }, 4 / 6],
    ['a class and its section', 'industry', {}, { industryCode: 'C' }, 2 / 5],
    ['an industry not given', 'industry', {}, { industryCode: undefined }, 0.5],

    ['a price at the ceiling', 'price', cny(100), cny(100), 0.5],
    ['12 % under it', 'price', cny(88), cny(100), 0.62],
    ['half of it and less', 'price', cny(45), cny(100), 1],
    ['too cheap to be the same', 'price', cny(8), cny(100), 0.5],
    ['free for nothing', 'price', cny(0), cny(0), 0.5],
    ['a price not given', 'price', {}, cny(100), 0.5],

    ['all capacity needed', 'quantity', of(10), of(10), 0.5],
    ['half as much again', 'quantity', of(15), of(10), 0.75],
    ['twice the need and more', 'quantity', of(50), of(10), 1],
    ['nothing needed', 'quantity', of(0), of(0), 0.5],

    ['delivery on the day', 'leadTime', { leadTimeDays: 7 }, { dueDate: '2026-11-30' }, 0.5],
    ['15 days to spare', 'leadTime', { leadTimeDays: 0 }, { dueDate: '2026-12-08' }, 0.75],
    ['months to spare', 'leadTime', { leadTimeDays: 0 }, { dueDate: '2027-12-08' }, 1],
    ['a lead time not given', 'leadTime', {}, { dueDate: '2027-12-08' }, 0.5],

    ['R0.6 coast and interior', 'crossRegion', {}, {}, 1],
    ['provinces of one side', 'crossRegion', {}, { coast: 'coastal', provinceCode: '44' }, 0.5],
    ['one province', 'crossRegion', {}, { coast: 'coastal', provinceCode: '33' }, 0],

    ['a point not given', 'distance', { point: { lat: 30, lng: 120 } }, {}, 0.5],
    ['no way at all', 'distance', at(30, 120), at(30, 120), 1],
  ])('%s: %s', (_rule, factor, supply, demand, value) => {
    expect(part(factor, supply, demand)?.value).toBeCloseTo(value, 12);
  });

  it('distance is along the great circle', () => {
    const beijingToShenzhen = part('distance', at(39.9042, 116.4074), at(22.5431, 114.0579));
    expect(beijingToShenzhen).toMatchObject({ detail: { kilometres: expect.closeTo(1943, -1) } });
    expect(part('distance', at(0, 0), at(0, 180))?.value).toBeCloseTo(
      1000 / (1000 + Math.PI * 6371.0088),
      12,
    );
  });

  it('reputation is the counterpart’s', () => {
    const both = [{ reputation: 0.9 }, { reputation: 0.2 }] as const;
    expect(part('reputation', ...both, 'demand')?.value).toBe(0.9);
    expect(part('reputation', ...both, 'supply')?.value).toBe(0.2);
    expect(part('reputation', {}, {})).toMatchObject({ value: 0.5, detail: null });
  });

  it('what is not known has the same value, and no detail, for every listing', () => {
    for (const factor of ['price', 'quantity', 'leadTime', 'distance', 'reputation'] as const) {
      expect(part(factor, {}, {})).toMatchObject({ value: 0.5, detail: null });
    }
  });
});

describe('attributes', () => {
  const value = (offered: MatchAttribute[], asked: MatchAttribute[]) =>
    part('attributes', having(...offered), having(...asked))?.value;
  const size = (text: string, unit?: string) => ({ name: '口径', value: text, unit });

  it.each<[rule: string, offered: MatchAttribute, asked: MatchAttribute, value: number]>([
    [
      'the same words',
      { name: '材质', value: '不锈钢 304' },
      { name: '材质', value: '不锈钢304' },
      1,
    ],
    ['other words', { name: '材质', value: '铸铁' }, { name: '材质', value: '不锈钢' }, 0],
    [
      'grades are words, not figures',
      { name: '材质', value: '304' },
      { name: '材质', value: '316' },
      0,
    ],
    [
      'and so are those that look like a volume',
      { name: '阀体材质', value: '316L' },
      { name: '阀体材质', value: '304L', number: 304, unit: 'L' },
      0,
    ],
    ['a volume stays one', { name: '容积', value: '300L' }, { name: '容积', value: '0.3m³' }, 1],
    ['the same size in other units', size('5 cm'), size('DN50'), 1],
    ['a bare number is in the unit of the other', size('50'), size('50', 'mm'), 1],
    ['PN16 is 1.6 MPa', { name: '压力', value: 'PN16' }, { name: '压力', value: '1.6MPa' }, 1],
    ['a tenth too small', size('45mm'), size('50mm'), 0.8],
    ['a quarter off is as good as nothing', size('40mm'), size('65mm'), 0],
    ['a range that holds the figure', size('DN15~DN300'), size('80mm'), 1],
    ['a range in figures', { ...size('如图', 'mm'), number: 15, max: 300 }, size('80mm'), 1],
    ['a figure within the range asked for', size('5.5kW'), size('4-7.5 kW'), 1],
    ['figures of different dimensions', size('50mm'), size('50kg'), 0.5],
    ['a figure against words', size('DN50'), size('见图纸'), 0.5],
    ['another name', { name: '压力', value: '50mm' }, size('50mm'), 0.5],
  ])('%s', (_rule, offered, asked, expected) => {
    expect(value([offered], [asked])).toBeCloseTo(expected, 12);
  });

  it('are the mean over what the demand asks for; what else the supply states does not count', () => {
    const offered = [size('DN50'), { name: '材质', value: '铸铁' }, { name: '颜色', value: '红' }];
    const asked = [size('DN50'), { name: '材质', value: '钢' }, { name: '压力', value: 'PN16' }];
    expect(value(offered, asked)).toBeCloseTo((1 + 0 + 0.5) / 3, 12);
    expect(value(offered, [])).toBe(0.5);
  });

  it('never pay less for a near miss than for silence', () => {
    expect(value([size('41mm')], [size('50mm')])).toBeGreaterThan(0.5);
    expect(value([], [size('50mm')])).toBe(0.5);
  });

  it('of free text are not compared', () => {
    const remark = { name: '说明', value: '质量三包，终身维护，免费上门安装调试，详情请电话咨询' };
    expect(
      value([remark], [{ ...remark, value: '货到付款，三个工作日内发货，量大价格另议' }]),
    ).toBe(0.5);
  });

  it('take the best of several values of one name', () => {
    expect(value([size('DN40'), size('DN50'), size('DN65')], [size('DN50')])).toBe(1);
  });

  it('are explained one by one, with what stays open', () => {
    const offered = having({ name: '功率', value: '5', unit: 'kW' });
    const asked = having(
      { name: '功率', value: '5.5', unit: 'kW' },
      { name: '转速', value: '1450rpm' },
    );
    const fit = 0.818;
    expect(part('attributes', offered, asked)).toMatchObject({
      detail: {
        compared: [{ name: '功率', supply: '5 kW', demand: '5.5 kW', fit }],
        unknown: ['转速'],
      },
    });
  });
});

function at(lat: number, lng: number): Given {
  return { point: { lat, lng } };
}
