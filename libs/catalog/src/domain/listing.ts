import type { Coast, DateString, Money, RegionWish, ResourceKind, Side } from '@wanchang/kernel';
import { catalogErrors } from './catalog.errors';
import type { ListingState } from './listing.states';

/** One property, as people read it in `value`; with `number` it is a figure in `unit`. */
export interface ListingAttribute {
  readonly name: string;
  readonly value: string;
  readonly number: number | null;
  readonly unit: string | null;
}

/** A decimal string with its unit as people write it: 吨, 件, 台. */
export interface ListingQuantity {
  readonly value: string;
  readonly unit: string;
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
  readonly description: string;
  /** GB/T 4754: section, division or group. */
  readonly industryCode: string | null;
  readonly attributes: readonly ListingAttribute[];
  readonly quantity: ListingQuantity | null;
  /** Null: negotiable. Of a demand it is the ceiling. */
  readonly price: Money | null;
  /** What the price is for one of. */
  readonly priceUnit: string | null;
  readonly minimumOrder: ListingQuantity | null;
  /** Supply: calendar days from order to delivery. */
  readonly leadTimeDays: number | null;
  /** Demand: last day of delivery. */
  readonly dueDate: DateString | null;
  readonly regionCode: string;
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
  leadTimeDays: 3650,
  images: 10,
} as const;

/** What a listing says before anybody has said more than its side, kind and title. */
export const emptyContent: Omit<ListingContent, 'side' | 'kind' | 'title' | 'regionCode'> = {
  description: '',
  industryCode: null,
  attributes: [],
  quantity: null,
  price: null,
  priceUnit: null,
  minimumOrder: null,
  leadTimeDays: null,
  dueDate: null,
  crossRegionWish: 'any',
  validUntil: null,
};

/** Edits say which version they were based on. @throws DomainError catalog.stale-version */
export function assertVersion(listing: Listing, version: number): void {
  if (listing.version !== version) throw catalogErrors('stale-version');
}
