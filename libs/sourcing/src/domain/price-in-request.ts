import Big from 'big.js';
import type { QuoteContent, QuoteLine } from './quote';
import { product } from './exact';
import { priceFor } from './quote.rules';
import type { Rates, RfqContent } from './rfq';

/** In what a request compares. */
export type Terms = Pick<RfqContent, 'currency' | 'taxBasis'>;
/** In what a price was given. */
export type Basis = Pick<QuoteContent, 'currency' | 'taxRate' | 'priceIncludesTax'>;

/** Of a price. */
const PLACES = 6;

/** Most quotes are in the currency, unit and tax basis of the request already. */
export function priceIn(
  { unitPrice, unit }: Pick<QuoteLine, 'unitPrice' | 'unit'>,
  to: string,
  factor: Big,
): string {
  const text = textOfFactor(factor);
  if (unit === to) return text === '1' ? unitPrice : product(unitPrice, text);
  return priceFor(unitPrice, unit, to).times(factor).round(PLACES).toFixed();
}

/** A factor belongs to a whole quote: it is read once for all of its lines. */
const texts = new WeakMap<Big, string>();

function textOfFactor(factor: Big): string {
  const text = texts.get(factor) ?? factor.toFixed();
  texts.set(factor, text);
  return text;
}

/** From a price of the quote to the currency and tax basis of the request; null: no rate is entered. */
export function factorOf(quote: Basis, { currency, taxBasis }: Terms, rates: Rates): Big | null {
  const rate = quote.currency === currency ? '1' : rates[quote.currency];
  if (rate === undefined) return null;
  const tax = new Big(quote.taxRate).div(100).plus(1);
  if (taxBasis === 'included') return new Big(rate).times(quote.priceIncludesTax ? 1 : tax);
  return quote.priceIncludesTax ? new Big(rate).div(tax) : new Big(rate);
}
