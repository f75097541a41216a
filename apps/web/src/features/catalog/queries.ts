import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { api, form, take } from '../../app/client';
import type {
  Listing,
  ListingChanges,
  ListingState,
  NewListing,
  Side,
  Teaser,
} from '../../app/contract';
import { usePages } from '../../app/pages';
import { isProblem } from '../../app/problem';
import { keys } from '../../app/query-keys';

const listingKey = (id: string) => [...keys.listings, id];

/** A listing that has just been written is the newest there is; lists that show it are not. */
export function rememberListing(client: QueryClient, listing: Listing): void {
  client.setQueryData(listingKey(listing.id), listing);
  for (const queryKey of [
    [...keys.listings, 'mine'],
    [...listingKey(listing.id), 'versions'],
    keys.home,
  ]) {
    void client.invalidateQueries({ queryKey });
  }
}

export const isTeaser = (listing: Listing | Teaser): listing is Teaser => 'teaser' in listing;

export function useListing(id: string | undefined) {
  return useQuery({
    queryKey: listingKey(id ?? ''),
    queryFn: () => take(api.GET('/api/v1/listings/{id}', { params: { path: { id: id ?? '' } } })),
    enabled: id !== undefined,
  });
}

export function useListingVersions(id: string) {
  return useQuery({
    queryKey: [...listingKey(id), 'versions'],
    queryFn: () => take(api.GET('/api/v1/listings/{id}/versions', { params: { path: { id } } })),
  });
}

export interface MyListingsFilter {
  side?: Side;
  state?: ListingState;
  q?: string;
}

export function useMyListings(query: MyListingsFilter) {
  return usePages([...keys.listings, 'mine', query], (cursor) =>
    take(api.GET('/api/v1/my-listings', { params: { query: { ...query, cursor } } })),
  );
}

export type ListingStep = 'publish' | 'pause' | 'resume' | 'withdraw';

/** After a stale version the newest one is loaded, so that the next try can succeed. */
function reloadStale(client: QueryClient, id: string, error: unknown): void {
  if (isProblem(error, 'catalog.stale-version'))
    void client.invalidateQueries({ queryKey: listingKey(id) });
}

export function useListingStep() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, step, version }: { id: string; step: ListingStep; version: number }) =>
      take(
        api.POST(`/api/v1/listings/{id}/${step}`, { params: { path: { id } }, body: { version } }),
      ),
    onSuccess: (listing) => rememberListing(client, listing),
    onError: (error, { id }) => reloadStale(client, id, error),
  });
}

export function useCopyListing() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      take(api.POST('/api/v1/listings/{id}/copy', { params: { path: { id } } })),
    onSuccess: (listing) => rememberListing(client, listing),
  });
}

export function useCreateListing() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewListing) => take(api.POST('/api/v1/listings', { body })),
    onSuccess: (listing) => rememberListing(client, listing),
  });
}

export function useReviseListing() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ listing, changes }: { listing: Listing; changes: ListingChanges }) =>
      take(
        api.PATCH('/api/v1/listings/{id}', {
          params: { path: { id: listing.id } },
          body: { ...changes, version: listing.version },
        }),
      ),
    onSuccess: (listing) => rememberListing(client, listing),
    onError: (error, { listing }) => reloadStale(client, listing.id, error),
  });
}

export function useAddImage(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (file: File) =>
      take(
        api.POST('/api/v1/listings/{id}/images', {
          params: { path: { id } },
          body: form({ file }),
        }),
      ),
    onSuccess: (listing) => rememberListing(client, listing),
  });
}

export function useRemoveImage(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (imageId: string) =>
      take(
        api.DELETE('/api/v1/listings/{id}/images/{imageId}', { params: { path: { id, imageId } } }),
      ),
    onSuccess: (listing) => rememberListing(client, listing),
  });
}

/** For typing: the industries that a text may mean, or the whole tree. */
export function useIndustries(q: string) {
  return useQuery({
    queryKey: [...keys.reference, 'industries', q],
    queryFn: () => take(api.GET('/api/v1/industries', { params: { query: q ? { q } : {} } })),
    staleTime: Infinity,
    placeholderData: (before) => before,
  });
}

export function useRegionSearch(q: string) {
  return useQuery({
    queryKey: [...keys.reference, 'regions', q],
    queryFn: () => take(api.GET('/api/v1/regions', { params: { query: { q } } })),
    staleTime: Infinity,
    enabled: q !== '',
    placeholderData: (before) => before,
  });
}

export function useProvinces() {
  return useQuery({
    queryKey: [...keys.reference, 'provinces'],
    queryFn: () => take(api.GET('/api/v1/regions')),
    staleTime: Infinity,
  });
}

export async function fetchRegions(parent: string) {
  const { items } = await take(api.GET('/api/v1/regions', { params: { query: { parent } } }));
  return items;
}
