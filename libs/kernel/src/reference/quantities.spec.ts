import fc from 'fast-check';
import { isDecimal } from '../money';
import { parseQuantity } from './quantities';

describe('reading a quantity', () => {
  it.each([
    ['1,200.5 吨', '1200.5', 't'],
    ['１，２００吨', '1200', 't'],
    ['500件', '500', 'pc'],
    ['约500件', '500', 'pc'],
    ['50吨左右', '50', 't'],
    ['3万吨', '30000', 't'],
    ['1.25万件', '12500', 'pc'],
    ['10万千瓦', '100000', 'kW'],
    ['300万元', '300', 'CNY10k'],
    ['5百万元', '5000000', 'CNY'],
    ['2千万件', '20000000', 'pc'],
    ['800吨/月', '800', 't/month'],
    ['7.50 kW', '7.5', 'kW'],
    ['0 台', '0', 'unit'],
    ['100', '100', null],
    ['10万', '100000', null],
  ])('reads %s as %s %s', (text, value, unit) =>
    expect(parseQuantity(text)).toEqual({ value, unit }),
  );

  it.each([
    '',
    '若干',
    '吨',
    '-5吨',
    '100-200吨',
    '≥100吨',
    '1,2000吨',
    '1.2.3吨',
    '5 10 吨',
    '1e5',
    '5 foo',
    '3 吨吨',
    '1234567890123456',
    '0.1234567 t',
    `1${'0'.repeat(100)}`,
  ])('refuses %j', (text) => expect(parseQuantity(text)).toBeNull());

  it('returns the very number that was written, without float error', () => {
    const digits = fc.integer({ min: 0, max: 999_999_999 });
    fc.assert(
      fc.property(digits, fc.integer({ min: 1, max: 999_999 }), (whole, fraction) => {
        const text = `${whole}.${String(fraction).padStart(6, '0')}`;
        expect(parseQuantity(`${text}吨`)?.value).toBe(text.replace(/0+$/, ''));
      }),
    );
  });

  it('answers any text with a decimal or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const quantity = parseQuantity(text);
        expect(quantity === null || isDecimal(quantity.value)).toBe(true);
      }),
    );
  });
});
