import Big from 'big.js';
import { compare } from './comparison';
import { factorOf } from './price-in-request';
import type { QuoteContent, QuoteLine } from './quote';
import { inUnit } from './quote.rules';
import type { RfqContent, RfqLine } from './rfq';

const SMALLEST = new Big('0.000001');

/** What a quote in the currency of the request comes to in its tax basis, freight included. */
export function totalOf(content: RfqContent, quote: QuoteContent): string {
  const request = { content, targets: {}, rates: {}, buyerCoast: 'coastal' } as const;
  const one = { invitationId: '', coast: 'coastal', quote } as const;
  return compare(request, [one]).columns[0]!.total!;
}

/**
 * The same quote, every price and the freight lower by the same share, so that it comes to at most `total`: prices are cut
 * at 6 decimals, freight at 2, and what rounding of lines adds is taken off the largest.
 * @param quote in the currency of the request
 */
export function loweredTo(content: RfqContent, quote: QuoteContent, total: string): QuoteContent {
  const share = new Big(total).div(totalOf(content, quote));
  const lines = quote.lines.map((line) => ({
    ...line,
    unitPrice: cut(share.times(line.unitPrice)),
  }));
  const freight = share.times(quote.freight).round(2, Big.roundDown).toFixed();
  let lowered: QuoteContent = { ...quote, freight, lines };
  for (;;) {
    const above = new Big(totalOf(content, lowered)).minus(total);
    if (above.lte(0)) return lowered;
    lowered = takenOff(content, lowered, above);
  }
}

function cut(price: Big): string {
  const rounded = price.round(6, Big.roundDown);
  return (rounded.gt(0) ? rounded : SMALLEST).toFixed();
}

/** So much less on the line with the largest amount. */
function takenOff(content: RfqContent, quote: QuoteContent, above: Big): QuoteContent {
  const asked = new Map(content.lines.map((line) => [line.no, line]));
  const factor = factorOf(quote, content, {})!;
  const quantityOf = (line: QuoteLine) => quantityIn(line, asked.get(line.no)!);
  const largest = quote.lines.reduce((most, line) =>
    quantityOf(line).times(line.unitPrice).gt(quantityOf(most).times(most.unitPrice)) ? line : most,
  );
  const less = above.div(quantityOf(largest).times(factor)).round(6, Big.roundUp);
  const unitPrice = cut(new Big(largest.unitPrice).minus(less.gt(0) ? less : SMALLEST));
  const lines = quote.lines.map((line) => (line === largest ? { ...line, unitPrice } : line));
  return { ...quote, lines };
}

function quantityIn({ quantity, unit }: QuoteLine, asked: RfqLine): Big {
  return quantity === null ? inUnit(asked.quantity, asked.unit, unit) : new Big(quantity);
}
