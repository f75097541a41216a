import Big from 'big.js';
import type { DealRoom } from '../../entities/deal-room/types';
import { listingPrice } from '../../entities/listing/listing-price';
import type { ListingCard } from '../../entities/listing/types';
import type { Offer } from './types';

export interface Rung {
  readonly no: number;
  readonly by: Offer['by'];
  readonly at: string;
  readonly amount: string;
  /** From the same side's rung before; null: its first. */
  readonly step: string | null;
}

export interface Ladder {
  readonly currency: string;
  /** What the prices are of one of; null: they are the totals. */
  readonly per: string | null;
  readonly rungs: readonly Rung[];
  /** The most the demand allows, and what the supply asks; null: not said, or not said in the same measure. */
  readonly ceiling: string | null;
  readonly asked: string | null;
}

/**
 * How the prices of both sides came towards each other. Versions of one line in one unit, all with tax or all without, are
 * compared by unit price and with what the listings say; others by what the buyer pays in all. Versions in another currency
 * than the last are left out. Null while there is none.
 */
export function ladderOf({ offers, supply, demand }: DealRoom): Ladder | null {
  const currency = offers.at(-1)?.terms.currency;
  if (!currency) return null;
  const compared = offers.filter(({ terms }) => terms.currency === currency);
  const measure = measureOf(compared);
  const said = (listing: ListingCard | null) => measure && priceIn(listing, currency, measure);
  return {
    currency,
    per: measure?.unit ?? null,
    rungs: withSteps(compared, ({ terms, total }) =>
      measure ? (terms.lines[0]?.unitPrice ?? total.amount) : total.amount,
    ),
    ceiling: said(demand),
    asked: said(supply),
  };
}

interface Measure {
  readonly unit: string;
  readonly withTax: boolean | null;
}

function measureOf(offers: readonly Offer[]): Measure | null {
  const measures = offers.map(({ terms: { lines, priceIncludesTax } }) => ({
    unit: lines.length === 1 ? lines[0]?.unit : undefined,
    withTax: priceIncludesTax ?? null,
  }));
  const [first] = measures;
  if (!first?.unit) return null;
  const alike = measures.every(
    ({ unit, withTax }) => unit === first.unit && withTax === first.withTax,
  );
  return alike ? { unit: first.unit, withTax: first.withTax } : null;
}

function priceIn(listing: ListingCard | null, currency: string, measure: Measure): string | null {
  const price = listing && listingPrice(listing);
  if (price?.currency !== currency || listing?.priceUnit !== measure.unit) return null;
  const withTax = listing.priceTax && listing.priceTax === 'included';
  if (withTax !== null && measure.withTax !== null && withTax !== measure.withTax) return null;
  return price.amount;
}

function withSteps(offers: readonly Offer[], amountOf: (offer: Offer) => string): Rung[] {
  const last = new Map<Offer['by'], string>();
  return offers.map((offer) => {
    const amount = amountOf(offer);
    const before = last.get(offer.by);
    last.set(offer.by, amount);
    const step = before === undefined ? null : new Big(amount).minus(before).toFixed();
    return { no: offer.no, by: offer.by, at: offer.createdAt, amount, step };
  });
}
