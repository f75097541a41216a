import { defineEvent } from '@wanchang/platform';
import type { Side } from '@wanchang/kernel';
import type { ListingState } from './domain/listing.states';

export interface ListingChanged {
  readonly listingId: string;
  readonly memberId: string;
  readonly side: Side;
  readonly version: number;
  readonly state: ListingState;
}

/**
 * A listing that others have seen, or now see for the first time, changed in content or state.
 * What it became is read from `matchable_listings`: of two events the older may arrive last.
 */
export const listingChanged = defineEvent<ListingChanged>('catalog.listing-changed');

/** Listings of one unit that others now see for the first time, together: of each holds what holds of one that changed. */
export interface ListingsAdded {
  readonly memberId: string;
  readonly listings: readonly { readonly listingId: string; readonly side: Side }[];
}

export const listingsAdded = defineEvent<ListingsAdded>('catalog.listings-added');
