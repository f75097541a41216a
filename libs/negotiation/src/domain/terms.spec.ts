import { termsOf } from '../testing/terms';
import { totalOf } from './sums';
import { normaliseTerms } from './terms';
import { termsProblems } from './terms.rules';

const now = new Date('2026-11-23T06:30:00Z');

describe('terms of an offer', () => {
  it('the total is the exact sum of line amounts rounded half up to the fen', () => {
    const terms = termsOf({
      lines: [
        { quantity: '3', unitPrice: '0.335' },
        { quantity: '0.1', unitPrice: '0.2' },
        { quantity: '1000000', unitPrice: '999999.99' },
      ],
    });
    expect(totalOf(terms)).toEqual({ amount: '999999990001.03', currency: 'CNY' });
  });

  it('59 a total in yen is in whole yen', () => {
    const terms = termsOf({ currency: 'JPY', lines: [{ quantity: '3', unitPrice: '333.5' }] });
    expect(totalOf(terms)).toEqual({ amount: '1001', currency: 'JPY' });
  });

  it('60 a line below 0 is a discount', () => {
    const lines = [
      { quantity: '10', unitPrice: '320' },
      { quantity: '1', unit: '项', unitPrice: '-200' },
    ];
    const terms = termsOf({ lines, taxRate: '13.00', priceIncludesTax: true });
    expect(termsProblems(terms, now)).toEqual([]);
    expect(totalOf(terms).amount).toBe('3000.00');
    expect(normaliseTerms(terms)).toMatchObject({ taxRate: '13', priceIncludesTax: true });
  });

  it('equal values have one spelling', () => {
    const spelled = normaliseTerms(
      termsOf({
        validUntil: '2026-12-01T08:00:00+08:00',
        lines: [{ quantity: '10.500', unitPrice: '012.50' }],
      }),
    );
    expect(spelled.validUntil).toBe('2026-12-01T00:00:00.000Z');
    expect(spelled.lines[0]).toMatchObject({ quantity: '10.5', unitPrice: '12.5' });
  });

  it.each([
    ['a quantity of zero', { lines: [{ quantity: '0' }] }, 'terms.lines.0.quantity'],
    ['a negative quantity', { lines: [{ quantity: '-1' }] }, 'terms.lines.0.quantity'],
    ['60 discounts above the prices', { lines: [{ unitPrice: '-0.01' }] }, 'terms.lines'],
    ['a tax rate above 100', { taxRate: '101' }, 'terms.taxRate'],
    ['a tax rate of a line below 0', { lines: [{ taxRate: '-1' }] }, 'terms.lines.0.taxRate'],
    ['a tax rate of the freight above 100', { freightTaxRate: '101' }, 'terms.freightTaxRate'],
    ['a negative discount', { discount: '-1' }, 'terms.discount'],
    ['a discount above the sum of the lines', { discount: '18650.01' }, 'terms.discount'],
    ['a negative freight', { freight: '-0.01' }, 'terms.freight'],
    ['a freight finer than the fen', { freight: '1.005' }, 'terms.freight'],
    ['a discount finer than the yen', { currency: 'JPY', discount: '0.5' }, 'terms.discount'],
    [
      'a price without tax and without a rate',
      { priceIncludesTax: false },
      'terms.lines.0.taxRate',
    ],
    [
      'a freight without tax and without a rate',
      { priceIncludesTax: false, freight: '1', lines: [{ taxRate: '13' }] },
      'terms.freightTaxRate',
    ],
    ['an incoterm without its place', { incoterm: 'FOB' as const }, 'terms.incotermPlace'],
    ['a place without its incoterm', { incotermPlace: '上海港' }, 'terms.incoterm'],
    [
      'a total of 10^15',
      { lines: [{ quantity: '100000000', unitPrice: '10000000' }] },
      'terms.lines',
    ],
    ['a validity that ends now', { validUntil: now.toISOString() }, 'terms.validUntil'],
    ['delivery before today', { deliveryDate: '2026-11-22' }, 'terms.deliveryDate'],
  ])('%s is refused by its field', (_, part, field) => {
    expect(termsProblems(termsOf(part), now).map((problem) => problem.field)).toEqual([field]);
  });

  it('476 an offer that does not say so is irrevocable', () => {
    expect(normaliseTerms({ ...termsOf(), revocable: undefined }).revocable).toBe(false);
    expect(normaliseTerms(termsOf({ revocable: true })).revocable).toBe(true);
  });

  it('a discount of the whole sum, and prices with 6 decimals, are fine', () => {
    const lines = [{ quantity: '0.000001', unitPrice: '0.000001' }, {}];
    expect(termsProblems(termsOf({ lines, discount: '18650' }), now)).toEqual([]);
  });

  it('a price of zero, delivery today and a total just below 10^15 are fine', () => {
    const lines = [
      { quantity: '1', unitPrice: '0' },
      { quantity: '1', unitPrice: '999999999999999' },
    ];
    expect(termsProblems(termsOf({ lines, deliveryDate: '2026-11-23' }), now)).toEqual([]);
  });
});
