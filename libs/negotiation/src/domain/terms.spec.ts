import * as fc from 'fast-check';
import Big from 'big.js';
import { anyTerms, termsOf } from '../testing/terms';
import { normaliseTerms, termsProblems, totalOf } from './terms';

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

  it('the total does not depend on the order of lines, and never loses a fen to floats', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const fen = terms.lines.reduce(
          (sum, { quantity, unitPrice }) =>
            sum.plus(new Big(quantity).times(unitPrice).round(2, Big.roundHalfUp)),
          new Big(0),
        );
        const reversed = { ...terms, lines: [...terms.lines].reverse() };
        expect(totalOf(terms).amount).toBe(fen.toFixed(2));
        expect(totalOf(reversed)).toEqual(totalOf(terms));
      }),
    );
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
    ['a negative unit price', { lines: [{ unitPrice: '-0.01' }] }, 'terms.lines.0.unitPrice'],
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

  it('a price of zero, delivery today and a total just below 10^15 are fine', () => {
    const lines = [
      { quantity: '1', unitPrice: '0' },
      { quantity: '1', unitPrice: '999999999999999' },
    ];
    expect(termsProblems(termsOf({ lines, deliveryDate: '2026-11-23' }), now)).toEqual([]);
  });
});
