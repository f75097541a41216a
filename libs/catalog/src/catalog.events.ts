import { defineEvent } from '@wanchang/platform';
import type { Side } from './domain/listing';
import type { ListingState } from './domain/listing.states';

/**
 * A listing that others have seen, or now see for the first time, changed in content or state.
 * What it became is read from `matchable_listings`: of two events the older may arrive last.
 */
export const listingChanged = defineEvent<{
  listingId: string;
  memberId: string;
  side: Side;
  version: number;
  state: ListingState;
}>('catalog.listing-changed');
