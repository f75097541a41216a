import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, idempotencyKey, multipart, unwrap } from '../../api/client';
import { approvalsKey } from '../../entities/approval/keys';
import { isSubmitted } from '../../entities/approval/types';
import { dealRoomsKey, roomKey } from '../../entities/deal-room/keys';
import { rememberRoom } from '../../entities/deal-room/queries';
import type { DealRoom } from '../../entities/deal-room/types';
import { listingsKey } from '../../entities/listing/keys';
import type { Listing } from '../../entities/listing/types';
import type { Quantity } from '../../ui/numbers';
import { usePages } from '../../ui/pages';
import type { CountedTerms, Terms } from './types';

export interface DealRoomsFilter {
  state?: DealRoom['state'];
  turn?: 'mine';
}

export function useDealRooms(query: DealRoomsFilter) {
  return usePages([...dealRoomsKey, 'list', query], (cursor) =>
    unwrap(api.GET('/api/v1/deal-rooms', { params: { query: { ...query, cursor } } })),
  );
}

/** For the home page. */
export function useLastTurns() {
  const query = { state: 'open', turn: 'mine', limit: 5 } as const;
  return useQuery({
    queryKey: [...dealRoomsKey, 'list', 'last-turns'],
    queryFn: () => unwrap(api.GET('/api/v1/deal-rooms', { params: { query } })),
  });
}

export function useOwnReputation() {
  return useQuery({
    queryKey: [...dealRoomsKey, 'reputation'],
    queryFn: () => unwrap(api.GET('/api/v1/reputation')),
  });
}

export function useDealRoom(id: string) {
  return useQuery({
    queryKey: roomKey(id),
    queryFn: () => unwrap(api.GET('/api/v1/deal-rooms/{id}', { params: { path: { id } } })),
  });
}

export function useCloseRoom(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) =>
      unwrap(
        api.POST('/api/v1/deal-rooms/{id}/close', { params: { path: { id } }, body: { reason } }),
      ),
    onSuccess: (room) => rememberRoom(client, room),
  });
}

/** Each press is one decision, also when its answer is lost and it is sent again. */
export function useMakeOffer(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { basedOn: number | null; terms: Terms }) =>
      unwrap(
        api.POST('/api/v1/deal-rooms/{id}/offers', {
          params: { path: { id }, header: { 'Idempotency-Key': idempotencyKey() } },
          body,
        }),
      ),
    onSettled: () =>
      Promise.all(
        [dealRoomsKey, approvalsKey].map((queryKey) => client.invalidateQueries({ queryKey })),
      ),
  });
}

/** What terms come to, counted by the server; null: nothing to count yet. */
export function useSums(terms: CountedTerms | null) {
  return useQuery({
    queryKey: ['offer-sums', terms],
    queryFn: () => unwrap(api.POST('/api/v1/offers/sums', { body: terms! })),
    enabled: terms !== null,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    retry: false,
  });
}

export type OfferAnswer = 'accept' | 'decline' | 'withdraw';

export function useAnswerOffer(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ no, answer, reason }: { no: number; answer: OfferAnswer; reason?: string }) =>
      unwrap(
        api.POST(`/api/v1/deal-rooms/{id}/offers/{no}/${answer}`, {
          params: { path: { id, no }, header: { 'Idempotency-Key': idempotencyKey() } },
          body: { reason },
        }),
      ),
    onSuccess: (answer) =>
      isSubmitted(answer)
        ? client.invalidateQueries({ queryKey: approvalsKey })
        : rememberRoom(client, answer),
    onError: () => client.invalidateQueries({ queryKey: roomKey(id) }),
  });
}

export function useUploadRoomFile(id: string) {
  return useMutation({
    mutationFn: (file: File) =>
      unwrap(
        api.POST('/api/v1/deal-rooms/{id}/files', {
          params: { path: { id } },
          body: multipart({ file }),
        }),
      ),
  });
}

/** My side's listing as it is now; nothing is asked while there is no reason to. */
export function useOwnListing(id: string | undefined) {
  return useQuery({
    queryKey: [...listingsKey, id ?? ''],
    queryFn: () => unwrap(api.GET('/api/v1/listings/{id}', { params: { path: { id: id ?? '' } } })),
    enabled: id !== undefined,
    select: (listing) => ('teaser' in listing || !listing.mine ? undefined : listing),
  });
}

/** A smaller quantity, or out of search and matching; by the version that was seen. */
export function useChangeOwnListing({ id, version }: Listing) {
  const client = useQueryClient();
  const params = { path: { id } };
  return useMutation({
    mutationFn: (change: { quantity: Quantity } | 'withdraw') =>
      change === 'withdraw'
        ? unwrap(api.POST('/api/v1/listings/{id}/withdraw', { params, body: { version } }))
        : unwrap(api.PATCH('/api/v1/listings/{id}', { params, body: { version, ...change } })),
    onSettled: () =>
      Promise.all(
        [listingsKey, dealRoomsKey].map((queryKey) => client.invalidateQueries({ queryKey })),
      ),
  });
}
