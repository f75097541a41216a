import { clauseNumber, grouped } from './terms-paper';

it.each([
  ...([
    [1, '一'],
    [9, '九'],
    [10, '十'],
    [11, '十一'],
  ] as const),
  ...([
    [20, '二十'],
    [23, '二十三'],
  ] as const),
])('clause %i is counted %s', (at, text) => expect(clauseNumber(at)).toBe(text));

it.each([
  ['1', '1'],
  ['999', '999'],
  ['1234.5', '1,234.5'],
  ['1234567.123456', '1,234,567.123456'],
  ['100000000000000', '100,000,000,000,000'],
])('%s is grouped as %s', (decimal, text) => expect(grouped(decimal)).toBe(text));
