import type { Tax } from '@wanchang/table-reader';
import type { Coast, DateString, Money, RegionWish, ResourceKind, Side } from '@wanchang/kernel';
import { catalogErrors } from './catalog.errors';
import type { ListingState } from './listing.states';

/** One property, as people read it in `value`; with `number` it is a figure in `unit`. */
export interface ListingAttribute {
  readonly name: string;
  readonly value: string;
  readonly number: number | null;
  readonly unit: string | null;
  /** Of a demand: what states another value does not fit. */
  readonly must?: Must;
}

/** How a value that a demand marks as a must binds. */
export const MUSTS = ['exact', 'at_least', 'at_most'] as const;
export type Must = (typeof MUSTS)[number];

/** A decimal string with its unit as people write it: 吨, 件, 台. */
export interface ListingQuantity {
  readonly value: string;
  readonly unit: string;
}

/** A unit price that holds from a quantity on, counted in what the price is for one of. */
export interface PriceTier {
  readonly from: string;
  readonly amount: string;
}

/** Whether a price contains the tax. */
export { TAXES as PRICE_TAXES } from '@wanchang/table-reader';
export type PriceTax = Tax;

/** The paper of a certificate, as it was uploaded. */
export interface CertificateFile {
  readonly id: string;
  readonly name: string;
}

export interface ListingCertificate {
  readonly name: string;
  readonly number: string | null;
  readonly validUntil: DateString | null;
  readonly file?: CertificateFile | null;
}

/** One size, grade or finish of what a listing offers. */
export interface ListingVariant {
  /** What it is called among the others: DN200, 10A. */
  readonly model: string;
  readonly ownNumber: string | null;
  readonly attributes: readonly ListingAttribute[];
  /** In the currency of the listing's price, for one of its price unit. */
  readonly price: string | null;
  /** In the unit of the listing's quantity. */
  readonly stock: string | null;
}

/** Outside China. */
export interface ListingOrigin {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly place: string | null;
}

export interface ListingImage {
  readonly id: string;
  readonly name: string;
}

/** What a unit says in a listing. The side is fixed at its creation. */
export interface ListingContent {
  readonly side: Side;
  readonly kind: ResourceKind;
  readonly title: string;
  /** The unit's own: 货号, item number. */
  readonly ownNumber: string | null;
  readonly description: string;
  /** GB/T 4754: section, division or group. */
  readonly industryCode: string | null;
  readonly attributes: readonly ListingAttribute[];
  /** Sizes, each with what it alone has; the listing says what all of them have. */
  readonly variants: readonly ListingVariant[];
  readonly quantity: ListingQuantity | null;
  /** The lowest of the variants, where they have prices. Null: negotiable. Of a demand it is the ceiling. */
  readonly price: Money | null;
  /** What the price is for one of. */
  readonly priceUnit: string | null;
  /** Whether the price contains the tax; null: not said. */
  readonly priceTax: PriceTax | null;
  /** In percent, a decimal string. */
  readonly taxRate: string | null;
  /** By quantity, ascending; the first is the price itself. */
  readonly priceTiers: readonly PriceTier[];
  readonly minimumOrder: ListingQuantity | null;
  /** As people write it: 100个/箱. */
  readonly packing: string | null;
  /** Supply: what can be made in a month. */
  readonly capacity: ListingQuantity | null;
  readonly certificates: readonly ListingCertificate[];
  /** Supply: calendar days from order to delivery. */
  readonly leadTimeDays: number | null;
  /** Demand: last day of delivery. */
  readonly dueDate: DateString | null;
  /** Of goods from abroad the unit's own, by which they are matched. */
  readonly regionCode: string;
  /** Null: China. */
  readonly origin: ListingOrigin | null;
  readonly crossRegionWish: RegionWish;
  /** The last day on which the listing is shown. */
  readonly validUntil: DateString | null;
}

export interface Listing extends ListingContent {
  readonly id: string;
  readonly memberId: string;
  readonly coast: Coast;
  readonly images: readonly ListingImage[];
  readonly state: ListingState;
  /** Rises by one with every change of content or state. */
  readonly version: number;
  /** By this day its unit says that it still holds; null as long as it was not published. */
  readonly confirmBy: DateString | null;
  /** When it was first published; null as long as no other unit has seen it. */
  readonly publishedAt: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** Bounds of what a listing holds; texts in UTF-16 units. */
export const LISTING_LIMITS = {
  title: 200,
  publishedTitle: 4,
  description: 10_000,
  attributes: 40,
  attributeName: 60,
  attributeValue: 200,
  unit: 20,
  ownNumber: 60,
  variants: 200,
  variantModel: 100,
  variantAttributes: 20,
  priceTiers: 10,
  packing: 100,
  certificates: 20,
  certificateName: 100,
  certificateNumber: 100,
  /** Kept with a listing, named by its certificates or not yet. */
  certificateFiles: 100,
  place: 100,
  leadTimeDays: 3650,
  images: 10,
} as const;

/** What a listing says before anybody has said more than its side, kind and title. */
export const emptyContent: Omit<ListingContent, 'side' | 'kind' | 'title' | 'regionCode'> = {
  ownNumber: null,
  description: '',
  industryCode: null,
  attributes: [],
  variants: [],
  quantity: null,
  price: null,
  priceUnit: null,
  priceTax: null,
  taxRate: null,
  priceTiers: [],
  minimumOrder: null,
  packing: null,
  capacity: null,
  certificates: [],
  leadTimeDays: null,
  dueDate: null,
  origin: null,
  crossRegionWish: 'any',
  validUntil: null,
};

/** Edits say which version they were based on. @throws DomainError catalog.stale-version */
export function assertVersion(listing: Listing, version: number): void {
  if (listing.version !== version) throw catalogErrors('stale-version');
}
