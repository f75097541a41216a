import { defineJob } from '@wanchang/platform';
import type { ListingToMatch } from '../domain/pair';

/** Finds the counterparts of one listing. */
export const matchListing = defineJob<ListingToMatch>('matchmaking.match-listing');
