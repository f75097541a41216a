import { toDecimal, type DateString } from '@wanchang/kernel';
import type { Incoterm } from './incoterms';

/** Decimal strings; unit price and line amount are in the currency of the terms. A unit price below 0 is a discount. */
export interface OfferLine {
  readonly description: string;
  readonly specification: string;
  readonly quantity: string;
  readonly unit: string;
  readonly unitPrice: string;
  /** Percent; null, and in offers of before: the rate of the terms. */
  readonly taxRate?: string | null;
}

export interface FreeTerm {
  readonly title: string;
  readonly text: string;
}

/** How the sums of terms are counted: each way that was ever used stays, so that what was offered stays what it was. */
export const COUNTED_BEFORE = 1;
export const COUNTED_NOW = 2;

/** Everything an offer promises. Optional fields are absent in offers of before they existed. */
export interface Terms {
  readonly lines: readonly OfferLine[];
  readonly currency: string;
  /** Percent, a decimal string. Null: not said. */
  readonly taxRate?: string | null;
  readonly priceIncludesTax?: boolean | null;
  /** For all of it, on the tax basis of the prices; null: none, or in the prices. */
  readonly freight?: string | null;
  /** Null: the rate of the terms. */
  readonly freightTaxRate?: string | null;
  /** Off the sum of the lines, on the tax basis of the prices. */
  readonly discount?: string | null;
  readonly incoterm?: Incoterm | null;
  /** The place that the incoterm names. */
  readonly incotermPlace?: string | null;
  readonly deliveryPlace: string;
  readonly deliveryDate: DateString;
  readonly paymentTerms: string;
  /** ISO 8601 instant until which the offer can be accepted. */
  readonly validUntil: string;
  /** Whether it can be taken back before that (Civil Code 476). Null: made before offers said so. */
  readonly revocable?: boolean | null;
  readonly freeTerms: readonly FreeTerm[];
  /** {@link COUNTED_NOW}; absent: {@link COUNTED_BEFORE}. */
  readonly edition?: number;
}

export const TERM_LIMITS = {
  lines: 120,
  description: 200,
  specification: 500,
  unit: 20,
  deliveryPlace: 200,
  paymentTerms: 500,
  freeTerms: 20,
  freeTermTitle: 100,
  freeTermText: 2000,
} as const;

/** One spelling of each value, so that equal terms compare equal: `12.50` is `12.5`, times are UTC. */
export function normaliseTerms(terms: Terms): Terms {
  return {
    lines: terms.lines.map(
      ({ description, specification, quantity, unit, unitPrice, taxRate }) => ({
        description,
        specification,
        quantity: toDecimal(quantity),
        unit,
        unitPrice: toDecimal(unitPrice),
        taxRate: known(taxRate),
      }),
    ),
    currency: terms.currency,
    taxRate: known(terms.taxRate),
    priceIncludesTax: terms.priceIncludesTax ?? null,
    freight: someOf(terms.freight),
    freightTaxRate: known(terms.freightTaxRate),
    discount: someOf(terms.discount),
    incoterm: terms.incoterm ?? null,
    incotermPlace: terms.incotermPlace || null,
    deliveryPlace: terms.deliveryPlace,
    deliveryDate: terms.deliveryDate,
    paymentTerms: terms.paymentTerms,
    validUntil: new Date(terms.validUntil).toISOString(),
    revocable: terms.revocable ?? false,
    freeTerms: terms.freeTerms.map(({ title, text }) => ({ title, text })),
    edition: COUNTED_NOW,
  };
}

const known = (value: string | null | undefined) => (value ? toDecimal(value) : null);

/** An amount of 0 is none. */
function someOf(value: string | null | undefined): string | null {
  const amount = known(value);
  return amount === '0' ? null : amount;
}
