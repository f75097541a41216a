import { addDays, decimalsOf, formatDecimal, shanghaiDate } from '@wanchang/kernel';
import type { Terms } from '@wanchang/negotiation';
import type { AwardableQuote, AwardPart } from './domain/award';
import { inUnit } from './domain/quote.rules';
import type { RfqContent } from './domain/rfq';

/** The words that stand in an agreement. */
export const AWARD_WORDS = { basis: '依据', alternative: '替代品' } as const;

/** What the buyer accepts: the awarded lines at the quoted prices, in the units of the quote; the freight once. */
export function termsOf(
  request: RfqContent & { readonly number: string },
  part: AwardPart,
  { content }: AwardableQuote,
  now: Date,
): Terms {
  const asked = new Map(request.lines.map((line) => [line.no, line]));
  const days = Math.max(
    ...part.lines.map(({ no }) => content.lines.find((line) => line.no === no)!.leadTimeDays),
  );
  const lines = part.lines.map(({ no, quantity }) => {
    const [line, quoted] = [asked.get(no)!, content.lines.find((one) => one.no === no)!];
    const { description, specification } = line;
    return {
      description,
      specification: quoted.alternative
        ? `${AWARD_WORDS.alternative}：${quoted.alternative}`.slice(0, 500)
        : specification,
      quantity: inUnit(quantity, line.unit, quoted.unit).toFixed(),
      unit: quoted.unit,
      unitPrice: quoted.unitPrice,
    };
  });
  const { freight, currency, taxRate, priceIncludesTax, validUntil, paymentTerms } = content;
  return {
    ...{ lines, currency, taxRate, priceIncludesTax, validUntil },
    freight: formatDecimal(freight, decimalsOf(currency)),
    deliveryPlace: request.deliveryPlace,
    deliveryDate: addDays(shanghaiDate(now), days),
    paymentTerms: paymentTerms || request.paymentTerms,
    freeTerms: [{ title: AWARD_WORDS.basis, text: `询价 ${request.number}：${request.title}` }],
  };
}
