import { factorOf, priceIn } from './price-in-request';
import { convertible } from './quote.rules';
import type { Rates, RfqContent } from './rfq';

/** What the buyer paid for one of something before. */
export interface PastAward {
  readonly number: string;
  readonly awardedAt: Date;
  readonly description: string;
  readonly specification: string;
  readonly unit: string;
  readonly unitPrice: string;
  readonly currency: string;
  readonly taxRate: string;
  readonly priceIncludesTax: boolean;
}

/** What was paid for the same as a line last, in the currency, unit and tax basis of the request. */
export interface PastPrice {
  readonly no: number;
  readonly price: string;
  readonly number: string;
  readonly awardedAt: Date;
}

/** As names of goods are compared: without blanks and case. */
export const plainName = (text: string) => text.replace(/\s/g, '').toLowerCase();

/** Of each line the newest award of the same name and specification whose price can be told in its terms. */
export function pastPrices(
  content: RfqContent,
  rates: Rates,
  past: readonly PastAward[],
): PastPrice[] {
  const nameOf = (one: Pick<PastAward, 'description' | 'specification'>) =>
    `${plainName(one.description)}|${plainName(one.specification)}`;
  return content.lines.flatMap((line) => {
    const same = past.filter(
      (one) => nameOf(one) === nameOf(line) && convertible(one.unit, line.unit),
    );
    for (const { number, awardedAt, ...paid } of same) {
      const factor = factorOf(paid, content, rates);
      if (factor)
        return [{ no: line.no, price: priceIn(paid, line.unit, factor), number, awardedAt }];
    }
    return [];
  });
}
