import { runs } from '@wanchang/kernel/testing';
import Big from 'big.js';
import fc from 'fast-check';
import { loweredTo, totalOf } from './lower-quote';
import type { QuoteContent } from './quote';
import type { RfqContent } from './rfq';

const line = fc.record({
  price: fc.integer({ min: 100_000, max: 9_000_000_000 }),
  quantity: fc.integer({ min: 1, max: 90_000 }),
});

function request(lines: readonly { quantity: number }[], taxBasis: 'included' | 'excluded') {
  const asked = lines.map(({ quantity }, at) => ({
    ...{ no: at + 1, description: '', specification: '', quantity: String(quantity), unit: '台' },
    ...{ dueDate: null, alternativesAllowed: false, partialAllowed: false },
  }));
  return { lines: asked, currency: 'CNY', taxBasis, weights: WEIGHTS } as unknown as RfqContent;
}

const WEIGHTS = { price: 100, leadTime: 0, coverage: 0, crossRegion: 0 };

function quoteOf(lines: readonly { price: number }[], freight: number): QuoteContent {
  return {
    ...{
      currency: 'CNY',
      priceIncludesTax: true,
      taxRate: '13',
      freight: (freight / 100).toFixed(2),
    },
    ...{ validUntil: '', paymentTerms: '', note: '' },
    lines: lines.map(({ price }, at) => ({
      ...{ no: at + 1, unitPrice: new Big(price).div(1e6).toFixed(), unit: '台', quantity: null },
      ...{ minimumOrder: null, leadTimeDays: 1, alternative: '' },
    })),
  };
}

it('R0.5 a quote that is lowered comes to no more than the bid, and to less only by what rounding takes', () => {
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 0, max: 900_000 }),
      fc.integer({ min: 500, max: 999 }),
      fc.constantFrom('included' as const, 'excluded' as const),
      (lines, freight, thousandths, taxBasis) => {
        const content = request(lines, taxBasis);
        const quote = quoteOf(lines, freight);
        const bid = new Big(totalOf(content, quote)).times(thousandths).div(1000).round(2);
        if (bid.lt('1')) return;
        const total = totalOf(content, loweredTo(content, quote, bid.toFixed(2)));
        const rounding = lines.reduce((sum, { quantity }) => sum + quantity * 2e-6 + 0.02, 0.03);
        expect(bid.minus(total).gte(0)).toBe(true);
        expect(bid.minus(total).toNumber()).toBeLessThanOrEqual(rounding);
      },
    ),
    { numRuns: runs(200) },
  );
});
