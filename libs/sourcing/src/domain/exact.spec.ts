import { runs } from '@wanchang/kernel/testing';
import Big from 'big.js';
import fc from 'fast-check';
import { exact, isLess, product, productIn, rounded, shortTextOf, textOf, times } from './exact';

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 9 }))
  .map(([units, places]) => textOf(units, places));

it('comes to what big.js comes to: product, rounding half up, order and spelling', () => {
  fc.assert(
    fc.property(decimal, decimal, fc.integer({ min: 0, max: 8 }), (left, right, places) => {
      const product = rounded(times(exact(left), exact(right)), places);
      const expected = new Big(left).times(right).round(places, Big.roundHalfUp);
      expect(new Big(textOf(product, places)).eq(expected)).toBe(true);
      const plain = expected.eq(0) ? '0' : expected.toFixed();
      expect(shortTextOf(product, places).replace(/^-0$/, '0')).toBe(plain);
      expect(isLess(exact(left), exact(right))).toBe(new Big(left).lt(right));
    }),
  );
});

const price = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 13n }), fc.integer({ min: 0, max: 6 }))
  .map(([units, places]) => shortTextOf(units, places));

it('the quick way of prices comes to the same', () => {
  fc.assert(
    fc.property(price, price, (left, right) => {
      const whole = new Big(left).times(right);
      expect(product(left, right)).toBe(whole.round(6, Big.roundHalfUp).toFixed());
      const hundredths = whole.round(2, Big.roundHalfUp).times(100).toFixed(0);
      expect(productIn(left, right, 2).toString()).toBe(hundredths);
    }),
    { numRuns: runs(2000) },
  );
});

it.each([
  ['0.125', 2, '0.13'],
  ['-0.125', 2, '-0.13'],
  ['1e-7', 6, '0.000000'],
  ['1e3', 0, '1000'],
])('%s to %i places is %s', (text, places, expected) => {
  expect(textOf(rounded(exact(text), places), places)).toBe(expected);
});
