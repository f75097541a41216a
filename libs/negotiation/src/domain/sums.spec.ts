import Big from 'big.js';
import * as fc from 'fast-check';
import { decimalsOf } from '@wanchang/kernel';
import { anyTerms, termsOf, termsOfBefore } from '../testing/terms';
import { distribute, taxOf } from './fen';
import { sumsOf, totalOf } from './sums';
import type { Terms } from './terms';

const anyTaxed = fc
  .tuple(anyTerms, fc.boolean())
  .map(([terms, priceIncludesTax]): Terms => ({ ...terms, taxRate: '13', priceIncludesTax }));

const sumOf = (amounts: readonly string[]) =>
  amounts.reduce((sum, amount) => sum.plus(amount), new Big(0));

const anyAmounts = fc.array(fc.bigInt({ min: -10_000n, max: 10n ** 15n }), {
  minLength: 1,
  maxLength: 120,
});

describe('what terms come to', () => {
  it('the amount of a line is quantity times price, rounded half up to what can be paid; the sum is theirs', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const decimals = decimalsOf(terms.currency);
        const { lines, goods } = sumsOf(terms);
        const exact = terms.lines.map(({ quantity, unitPrice }) =>
          new Big(quantity).times(unitPrice).round(decimals, Big.roundHalfUp).toFixed(decimals),
        );
        expect(lines.map(({ amount }) => amount)).toEqual(exact);
        expect(goods).toBe(sumOf(exact).toFixed(decimals));
      }),
    );
  });

  it('what is shown adds up: lines to goods, parts to the discount, net and tax to the total, rates to both', () => {
    fc.assert(
      fc.property(anyTaxed, (terms) => {
        const sums = sumsOf(terms);
        const { lines, goods, discount, freight, net, tax, total, rates } = sums;
        expect(sumOf(lines.map((line) => line.discount)).eq(discount)).toBe(true);
        expect(new Big(net!).plus(tax!).eq(total)).toBe(true);
        expect(sumOf(rates.map((rate) => rate.net)).eq(net!)).toBe(true);
        expect(sumOf(rates.map((rate) => rate.tax)).eq(tax!)).toBe(true);
        const asked = new Big(goods).minus(discount).plus(freight);
        expect(asked.eq(terms.priceIncludesTax ? total : net!)).toBe(true);
      }),
    );
  });

  it('the tax of a line is within half a fen of the exact one, in or on top of the discounted amount', () => {
    fc.assert(
      fc.property(anyTaxed, (terms) => {
        const unit = new Big(1).div(10 ** decimalsOf(terms.currency));
        for (const { amount, discount, taxRate, tax } of sumsOf(terms).lines) {
          const base = terms.priceIncludesTax ? new Big(100).plus(taxRate!) : new Big(100);
          const exact = new Big(amount).minus(discount).times(taxRate!).div(base);
          expect(exact.minus(tax!).abs().lte(unit.div(2).plus('1e-15'))).toBe(true);
        }
      }),
    );
  });

  it('the order of undiscounted lines changes nothing of what each comes to, nor of the sums', () => {
    fc.assert(
      fc.property(anyTaxed, (given) => {
        const terms = { ...given, discount: null };
        const reversed = { ...terms, lines: [...terms.lines].reverse() };
        const { lines, ...sums } = sumsOf(terms);
        expect(sumsOf(reversed)).toEqual({ ...sums, lines: [...lines].reverse() });
      }),
    );
  });

  it('13 % of 113.00 with tax is 13.00; of 100.00 without, 13.00 on top', () => {
    const lines = [{ quantity: '1', unitPrice: '113' }];
    const inside = sumsOf(termsOf({ lines, taxRate: '13', priceIncludesTax: true }));
    expect(inside).toMatchObject({ net: '100.00', tax: '13.00', total: '113.00' });
    const net = [{ quantity: '1', unitPrice: '100' }];
    const onTop = sumsOf(termsOf({ lines: net, taxRate: '13', priceIncludesTax: false }));
    expect(onTop).toMatchObject({ net: '100.00', tax: '13.00', total: '113.00' });
  });

  it('a line has its own rate, the freight has one too, and the tax is told by rate', () => {
    const terms = termsOf({
      lines: [
        { quantity: '1', unitPrice: '1000' },
        { quantity: '1', unitPrice: '100', taxRate: '6' },
        { quantity: '1', unitPrice: '50', taxRate: '0' },
      ],
      ...{ taxRate: '13', priceIncludesTax: false, freight: '200', freightTaxRate: '9' },
    });
    expect(sumsOf(terms)).toMatchObject({
      ...{ goods: '1150.00', freight: '200.00', net: '1350.00', tax: '154.00', total: '1504.00' },
      rates: [
        { taxRate: '13', net: '1000.00', tax: '130.00' },
        { taxRate: '9', net: '200.00', tax: '18.00' },
        { taxRate: '6', net: '100.00', tax: '6.00' },
        { taxRate: '0', net: '50.00', tax: '0.00' },
      ],
    });
  });

  it('three equal lines share a discount of 0.10: the fen that is left goes to the first', () => {
    const line = { quantity: '1', unitPrice: '1' };
    const { lines, total } = sumsOf(termsOf({ lines: [line, line, line], discount: '0.1' }));
    expect(lines.map(({ discount }) => discount)).toEqual(['0.04', '0.03', '0.03']);
    expect(total).toBe('2.90');
  });

  it('no tax is guessed where its basis or a rate is not said', () => {
    const unsaid = sumsOf(termsOf({ taxRate: '13', freight: '10' }));
    expect(unsaid).toMatchObject({ net: null, tax: null, rates: [], total: '18660.00' });
    const oneUnknown = termsOf({ lines: [{ taxRate: '13' }, {}], priceIncludesTax: true });
    expect(sumsOf(oneUnknown)).toMatchObject({ net: null, tax: null, total: '37300.00' });
  });

  it('an offer of before comes to what it came to then: the sum of its lines, no tax on top', () => {
    const before = termsOfBefore({ taxRate: '13', priceIncludesTax: false });
    expect(totalOf(before)).toEqual({ amount: '18650.00', currency: 'CNY' });
    expect(sumsOf(before)).toMatchObject({ net: null, tax: null });
  });
});

describe('splitting a discount', () => {
  it('the parts sum to the whole, none is above its line, and none differs from its share by a fen', () => {
    const discounted = anyAmounts.chain((amounts) => {
      const whole = amounts.reduce((sum, amount) => sum + (amount > 0n ? amount : 0n), 0n);
      return fc.tuple(fc.constant(amounts), fc.constant(whole), fc.bigInt({ min: 0n, max: whole }));
    });
    fc.assert(
      fc.property(discounted, ([amounts, whole, discount]) => {
        const parts = distribute(discount, amounts);
        expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(whole === 0n ? 0n : discount);
        amounts.forEach((amount, at) => {
          const part = parts[at]!;
          expect(part >= 0n && part <= (amount > 0n ? amount : 0n)).toBe(true);
          if (amount <= 0n) return;
          const off = part * whole - discount * amount;
          expect(off < whole && off > -whole).toBe(true);
        });
      }),
    );
  });
});

describe('tax in fen', () => {
  it.each([
    [1n, '50', false, 1n],
    [-1n, '50', false, -1n],
    [3n, '13', false, 0n],
    [4n, '13', false, 1n],
    [100n, '0', true, 0n],
    [0n, '13', true, 0n],
    [10n ** 17n, '12.345678', false, 12345678n * 10n ** 9n],
  ])('of %s at %s %% (included: %s) is %s', (amount, rate, isIncluded, tax) => {
    expect(taxOf(amount, rate, isIncluded)).toBe(tax);
  });
});
