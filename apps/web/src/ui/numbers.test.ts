import { describe, expect, it } from 'vitest';
import { formatDecimal, formatMoney, lineTotal, roundMoney, sum } from './numbers';

const yuan = (amount: string) => ({ amount, currency: 'CNY' });

describe('amounts', () => {
  it.each([
    ['1234567.5', '¥1,234,567.50'],
    ['0.125', '¥0.125'],
    ['999', '¥999.00'],
  ])('%s is exactly %s', (amount, text) => {
    expect(formatMoney(yuan(amount))).toBe(text);
  });

  it.each([
    ['9999.99', '¥9,999.99', '¥9,999.99'],
    ['16125', '¥1.61 万', '¥16.13 k'],
    ['345600000', '¥3.46 亿', '¥345.6 m'],
  ])('%s in an overview is %s, in English %s', (amount, chinese, english) => {
    expect(roundMoney(yuan(amount), 'zh-CN')).toBe(chinese);
    expect(roundMoney(yuan(amount), 'en')).toBe(english);
  });

  it('of lines are computed without binary fractions, half up to the fen', () => {
    expect(lineTotal('3', '0.335', 'CNY')).toBe('1.01');
    expect(lineTotal('1.1', '1.1', 'CNY')).toBe('1.21');
    expect(lineTotal('', '1', 'CNY')).toBeNull();
    expect(lineTotal('3', '333.5', 'JPY')).toBe('1001');
    expect(sum(['0.10', '0.20', null])).toBe('0.30');
  });

  it('of quantities lose their trailing zeros', () => {
    expect(formatDecimal('12.500')).toBe('12.5');
    expect(formatDecimal('7183')).toBe('7,183');
  });
});
