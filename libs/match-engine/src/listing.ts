import type { Coast, RegionWish, ResourceKind, Side } from '@wanchang/kernel';

export type { Coast, RegionWish, ResourceKind, Side };

/** How the value that a demand asks for binds. */
export const NEEDS = ['exact', 'atLeast', 'atMost'] as const;
export type Need = (typeof NEEDS)[number];

/**
 * One property of a listing. With `number` it is a figure in `unit` (with `max`: the range `number`–`max`);
 * without, `value` is read as one where it can be ("DN50", "1.6 MPa", "50-80mm") and is compared as words where not.
 */
export interface MatchAttribute {
  name: string;
  /** As people read it; shown in explanations. */
  value: string;
  number?: number;
  max?: number;
  unit?: string;
  /** Of a demand: how the value binds. A supply that states another is shown as not fitting. Absent: it does not bind. */
  need?: Need;
  /** How far off, in percent, a figure still meets what binds. */
  tolerance?: number;
  /** Marked by people as a must: it binds as `need` says, else exactly, whatever its family says, and to the last digit. */
  isMust?: boolean;
}

/** What a listing is about, and its properties as they are compared. */
export interface ListingGoods {
  /** Of the goods; none: it may be anything. */
  readonly names: readonly string[];
  readonly attributes: readonly MatchAttribute[];
}

export interface MatchPrice {
  /** Supply: price of one unit. Demand: the ceiling for one unit. */
  amount: number;
  /** ISO 4217. */
  currency: string;
  /** What the amount is for one of; the unit of `quantity` when absent. */
  unit?: string;
}

export interface MatchQuantity {
  /** Supply: what can be delivered. Demand: what is needed. */
  amount: number;
  unit?: string;
}

export interface MatchPoint {
  /** Degrees, −90..90. */
  lat: number;
  /** Degrees, −180..180. */
  lng: number;
}

/** What the engine reads of a listing: either side, any resource kind. Absent facts never exclude a pair. */
export interface IndexedListing {
  id: string;
  /** The member unit; a unit is never matched with itself. */
  memberId: string;
  side: Side;
  kind: ResourceKind;
  title: string;
  attributes: readonly MatchAttribute[];
  /** GB/T 4754: section `C`, division `34`, group `343` or class `3431`. Absent: fits every industry. */
  industryCode?: string;
  /** Absent: negotiable (supply), no ceiling (demand). */
  price?: MatchPrice;
  quantity?: MatchQuantity;
  /** Supply: calendar days from order to delivery. */
  leadTimeDays?: number;
  /** Demand: last day of delivery in China, `YYYY-MM-DD`. */
  dueDate?: string;
  /** Last valid day in China (`YYYY-MM-DD`), or last valid instant (ISO-8601 with zone, or epoch milliseconds). */
  validUntil?: string | number;
  provinceCode: string;
  coast: Coast;
  /** The side on which the counterpart should be. */
  crossRegionWish: RegionWish;
  point?: MatchPoint;
  /** Of the member unit, 0..1. */
  reputation?: number;
  /** What it is about, where that was read before; else it is read from title and attributes. */
  goods?: ListingGoods;
  /** Rises with every change of the listing; an older one never replaces a newer one. */
  version: number;
}

/** Bounds of what a listing may carry; text is measured in UTF-16 units after NFKC normalisation. */
export const matchLimits = {
  id: 100,
  title: 1000,
  attributes: 50,
  attributeName: 200,
  attributeValue: 400,
  unit: 60,
  amount: 1e15,
  k: 1000,
} as const;

/** Distinct terms of a listing: a character gives two at most. */
export const maxTerms =
  2 * (matchLimits.title + matchLimits.attributes * matchLimits.attributeValue);
