import { api, unwrap } from '../../api/client';
import { usePages } from '../../ui/pages';
import { listingsKey } from './keys';
import type { ListingProblem, ListingState, Side } from './types';

export interface MyListingsFilter {
  side?: Side;
  state?: ListingState;
  q?: string;
  importId?: string;
  problem?: ListingProblem;
  due?: boolean;
}

export function useMyListings(query: MyListingsFilter) {
  return usePages([...listingsKey, 'mine', query], (cursor) =>
    unwrap(api.GET('/api/v1/my-listings', { params: { query: { ...query, cursor } } })),
  );
}
