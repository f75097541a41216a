import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { api, idempotencyKey, multipart, unwrap } from '../../api/client';
import { homeKey } from '../../entities/home/keys';
import { listingsKey } from '../../entities/listing/keys';
import type { Listing, Side, Teaser } from '../../entities/listing/types';
import { isProblem } from '../../ui/problem';
import type { Batch, ListingChanges, MarkedMust, NewListing } from './types';

const listingKey = (id: string) => [...listingsKey, id];

/** A listing that has just been written is the newest there is; lists that show it are not. */
export function rememberListing(client: QueryClient, listing: Listing): void {
  client.setQueryData(listingKey(listing.id), listing);
  for (const queryKey of [
    [...listingsKey, 'mine'],
    [...listingKey(listing.id), 'versions'],
    homeKey,
  ]) {
    void client.invalidateQueries({ queryKey });
  }
}

export const isTeaser = (listing: Listing | Teaser): listing is Teaser => 'teaser' in listing;

export function useListing(id: string | undefined) {
  return useQuery({
    queryKey: listingKey(id ?? ''),
    queryFn: () => unwrap(api.GET('/api/v1/listings/{id}', { params: { path: { id: id ?? '' } } })),
    enabled: id !== undefined,
  });
}

/** What a title says of other fields; nothing is asked for an empty one. */
export function useListingProposal(title: string, side: Side) {
  const query = { title, side };
  return useQuery({
    queryKey: [...listingsKey, 'proposal', side, title],
    queryFn: () => unwrap(api.GET('/api/v1/listing-proposals', { params: { query } })),
    enabled: title !== '',
    staleTime: 60_000,
  });
}

/** For the home page. */
export function useLastDrafts() {
  const query = { state: 'draft', limit: 5 } as const;
  return useQuery({
    queryKey: [...listingsKey, 'mine', 'last-drafts'],
    queryFn: () => unwrap(api.GET('/api/v1/my-listings', { params: { query } })),
  });
}

export function useListingVersions(id: string) {
  return useQuery({
    queryKey: [...listingKey(id), 'versions'],
    queryFn: () => unwrap(api.GET('/api/v1/listings/{id}/versions', { params: { path: { id } } })),
  });
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
      unwrap(
        api.POST(`/api/v1/listings/{id}/${step}`, { params: { path: { id } }, body: { version } }),
      ),
    onSuccess: (listing) => rememberListing(client, listing),
    onError: (error, { id }) => reloadStale(client, id, error),
  });
}

/** One thing done with many listings; lists and the listings themselves are read again. */
export function useBatch() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Batch) => unwrap(api.POST('/api/v1/my-listings/batch', { body })),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: listingsKey });
      void client.invalidateQueries({ queryKey: homeKey });
    },
  });
}

export function useCopyListing() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      unwrap(api.POST('/api/v1/listings/{id}/copy', { params: { path: { id } } })),
    onSuccess: (listing) => rememberListing(client, listing),
  });
}

export function useCreateListing() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewListing) => unwrap(api.POST('/api/v1/listings', { body })),
    onSuccess: (listing) => rememberListing(client, listing),
  });
}

export function useReviseListing() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ listing, changes }: { listing: Listing; changes: ListingChanges }) =>
      unwrap(
        api.PATCH('/api/v1/listings/{id}', {
          params: { path: { id: listing.id } },
          body: { ...changes, version: listing.version },
        }),
      ),
    onSuccess: (listing) => rememberListing(client, listing),
    onError: (error, { listing }) => reloadStale(client, listing.id, error),
  });
}

/** The secretariat's word on which properties of a demand bind. */
export function useMarkMusts() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ listing, musts }: { listing: Listing; musts: MarkedMust[] }) =>
      unwrap(
        api.PATCH('/api/v1/listings/{id}/musts', {
          params: { path: { id: listing.id } },
          body: { musts, version: listing.version },
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
      unwrap(
        api.POST('/api/v1/listings/{id}/images', {
          params: { path: { id } },
          body: multipart({ file }),
        }),
      ),
    onSuccess: (listing) => rememberListing(client, listing),
  });
}

export function useRemoveImage(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (imageId: string) =>
      unwrap(
        api.DELETE('/api/v1/listings/{id}/images/{imageId}', { params: { path: { id, imageId } } }),
      ),
    onSuccess: (listing) => rememberListing(client, listing),
  });
}

/** The paper of a certificate; the listing shows it once a certificate of it names the file. */
export function useKeepCertificateFile(id: string) {
  return useMutation({
    mutationFn: (file: File) =>
      unwrap(
        api.POST('/api/v1/listings/{id}/certificate-files', {
          ...{ params: { path: { id } }, body: multipart({ file }) },
          headers: { 'Idempotency-Key': idempotencyKey() },
        }),
      ),
  });
}

/** The pictures of an archive, to the listings that they are called after. */
export function useAddImages() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (file: File) =>
      unwrap(api.POST('/api/v1/my-listings/images', { body: multipart({ file }) })),
    onSettled: () => client.invalidateQueries({ queryKey: listingsKey }),
  });
}
