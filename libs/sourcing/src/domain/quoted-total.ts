import Big from 'big.js';
import type { QuoteContent } from './quote';
import { inUnit } from './quote.rules';
import type { RfqContent } from './rfq';

/** What a quote comes to as it was written: in its currency and tax basis, freight included. */
export function quotedTotal({ lines }: Pick<RfqContent, 'lines'>, quote: QuoteContent): string {
  const asked = new Map(lines.map((line) => [line.no, line]));
  return quote.lines
    .reduce((sum, { no, quantity, unit, unitPrice }) => {
      const line = asked.get(no);
      // An amendment may have dropped the line since.
      if (!line) return sum;
      const wanted = quantity ?? inUnit(line.quantity, line.unit, unit).toFixed();
      return sum.plus(new Big(unitPrice).times(wanted).round(2));
    }, new Big(quote.freight))
    .toFixed(2);
}
