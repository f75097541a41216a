import fc from 'fast-check';
import { readDay, readLeadTime, readPrice } from './cells';

describe('reading a price', () => {
  it.each([
    ['58.73', null, '58.73', 'CNY', null],
    ['¥1,200.50', null, '1200.5', 'CNY', null],
    ['１２．５万元', null, '125000', 'CNY', null],
    ['12.5万', null, '125000', 'CNY', null],
    ['11.2', '万元', '112000', 'CNY', null],
    ['1200元/吨', null, '1200', 'CNY', '吨'],
    ['1200元每吨', null, '1200', 'CNY', '吨'],
    ['1200', '元/吨', '1200', 'CNY', '吨'],
    ['USD 12.5', null, '12.5', 'USD', null],
    ['3万美元', null, '30000', 'USD', null],
    ['11.200000', null, '112000', 'CNY', null],
    ['11.200000', '元', '11.2', 'CNY', null],
  ])('%s under %s is %s %s for one %s', (text, header, amount, currency, per) =>
    expect(readPrice(text, header)).toEqual({ amount, currency, per }),
  );

  it.each(['是', '5 吨', '-3', '0', '一百元', '12..5', '1/2/3', ''])('refuses %j', (text) =>
    expect(readPrice(text, null)).toBeNull(),
  );
});

describe('reading a day', () => {
  it.each([
    ['2026-03-05', '2026-03-05'],
    ['2026/3/5', '2026-03-05'],
    ['2026年3月5日', '2026-03-05'],
    ['20260305', '2026-03-05'],
    ['2026-03-05 10:00:00', '2026-03-05'],
    ['2026年03月', '2026-03-31'],
    ['2026年12月', '2026-12-31'],
    ['2028.02', '2028-02-29'],
    ['2026年第三季度', '2026-09-30'],
    ['2026年', '2026-12-31'],
    ['46086', '2026-03-05'],
  ])('%s is %s: of a month, quarter or year its last day', (text, day) =>
    expect(readDay(text)).toBe(day),
  );

  it.each(['2026-02-30', '2026年13月', '三月', '备注', '1', '99999999'])('refuses %j', (text) =>
    expect(readDay(text)).toBeNull(),
  );
});

describe('reading a lead time', () => {
  it.each([
    ['15天', null, 15],
    ['15', null, 15],
    ['2', '周', 14],
    ['2周', null, 14],
    ['1个月', null, 30],
    ['7-10天', null, 10],
    ['10个工作日', null, 14],
    ['约15天左右', null, 15],
    ['现货', null, 0],
  ])('%s under %s is %d calendar days', (text, header, days) =>
    expect(readLeadTime(text, header)).toBe(days),
  );

  it.each(['看情况', '5 吨', '-3天', '2026-03-05'])('refuses %j', (text) =>
    expect(readLeadTime(text, null)).toBeNull(),
  );
});

it('answers any text with a value or nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
      expect([readPrice(text, null), readDay(text), readLeadTime(text, null)]).toHaveLength(3);
    }),
  );
});

it('reads no day before 1900 and no amount that a column cannot hold', () => {
  expect(readDay('0000-01-01')).toBeNull();
  expect(readPrice('999999999999999亿元', null)).toBeNull();
});
