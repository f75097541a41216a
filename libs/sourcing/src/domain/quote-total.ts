import { decimalsOf } from '@wanchang/kernel';
import Big from 'big.js';
import { inUnit } from './quote.rules';
import type { QuoteContent } from './quote';
import type { RfqLine } from './rfq';

/**
 * What a whole quote comes to in its own currency: each line's price by the quantity offered, rounded to the currency's
 * smallest unit, and the freight.
 */
export function quoteTotal(
  { lines, freight, currency }: QuoteContent,
  asked: readonly Pick<RfqLine, 'no' | 'quantity' | 'unit'>[],
): string {
  const wanted = new Map(asked.map((line) => [line.no, line]));
  const places = decimalsOf(currency);
  const total = lines.reduce((sum, { no, unitPrice, unit, quantity }) => {
    const line = wanted.get(no);
    if (!line) throw new TypeError(`line ${no} was not asked for`);
    const amount = quantity === null ? inUnit(line.quantity, line.unit, unit) : new Big(quantity);
    return sum.plus(amount.times(unitPrice).round(places, Big.roundHalfUp));
  }, new Big(0));
  return total.plus(new Big(freight).round(places, Big.roundHalfUp)).toFixed(places);
}
