import fc from 'fast-check';
import { addMoney, formatDecimal, isDecimal, multiplyMoney, toDecimal } from './money';

const cny = (amount: string) => ({ amount, currency: 'CNY' });

it.each(['0', '-0.5', '12.345678', '999999999999999.999999'])('takes %s as a decimal', (text) => {
  expect(isDecimal(text)).toBe(true);
});

it.each([
  '',
  '1.',
  '.5',
  '1,000',
  '1e3',
  ' 1',
  '１',
  '1.1234567',
  '1234567890123456',
  'NaN',
  12,
  null,
])('refuses %j as a decimal', (value) => {
  expect(isDecimal(value)).toBe(false);
});

it('shows what the database returns without trailing zeros', () => {
  expect(toDecimal('12.500000')).toBe('12.5');
  expect(toDecimal('100.000000')).toBe('100');
  expect(toDecimal('0.000001')).toBe('0.000001');
});

it('rounds half up, where binary fractions would not', () => {
  expect(formatDecimal('1.005', 2)).toBe('1.01');
  expect(formatDecimal('2.675', 2)).toBe('2.68');
  expect(formatDecimal('3', 2)).toBe('3.00');
});

it('multiplies a unit price by a quantity to the fen', () => {
  expect(multiplyMoney(cny('0.1'), '3')).toEqual(cny('0.30'));
  expect(multiplyMoney(cny('19.99'), '0.5')).toEqual(cny('10.00'));
});

it('pays yen in whole ones', () => {
  const yen = { amount: '333.5', currency: 'JPY' };
  expect(multiplyMoney(yen, '3')).toEqual({ amount: '1001', currency: 'JPY' });
  expect(addMoney([{ amount: '1001', currency: 'JPY' }], 'JPY')).toEqual({
    amount: '1001',
    currency: 'JPY',
  });
});

it('has no sum for amounts of two currencies', () => {
  expect(() => addMoney([cny('1'), { amount: '1', currency: 'USD' }], 'CNY')).toThrow(
    'cannot add USD to CNY',
  );
});

it('adds exactly, in any order', () => {
  const fen = fc.array(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), { maxLength: 20 });
  const yuan = (amount: bigint) => {
    const digits = (amount < 0n ? -amount : amount).toString().padStart(3, '0');
    return `${amount < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  };
  fc.assert(
    fc.property(fen, (amounts) => {
      const total = amounts.reduce((sum, amount) => sum + amount, 0n);
      expect(
        addMoney(
          amounts.map((amount) => cny(yuan(amount))),
          'CNY',
        ),
      ).toEqual(cny(yuan(total)));
    }),
  );
});
