import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { api, decisionKey, form, take } from '../../app/client';
import type { DealRoom, Terms } from '../../app/contract';
import { usePages } from '../../app/pages';
import { keys } from '../../app/query-keys';

export const roomKey = (id: string) => [...keys.dealRooms, id];

function rememberRoom(client: QueryClient, room: DealRoom): void {
  client.setQueryData(roomKey(room.id), room);
  void client.invalidateQueries({ queryKey: [...roomKey(room.id), 'messages'] });
  void client.invalidateQueries({ queryKey: [...keys.dealRooms, 'list'] });
  void client.invalidateQueries({ queryKey: keys.home });
}

export interface DealRoomsFilter {
  state?: DealRoom['state'];
  turn?: 'mine';
}

export function useDealRooms(query: DealRoomsFilter) {
  return usePages([...keys.dealRooms, 'list', query], (cursor) =>
    take(api.GET('/api/v1/deal-rooms', { params: { query: { ...query, cursor } } })),
  );
}

export function useOwnReputation() {
  return useQuery({
    queryKey: [...keys.dealRooms, 'reputation'],
    queryFn: () => take(api.GET('/api/v1/reputation')),
  });
}

export function useDealRoom(id: string) {
  return useQuery({
    queryKey: roomKey(id),
    queryFn: () => take(api.GET('/api/v1/deal-rooms/{id}', { params: { path: { id } } })),
  });
}

export function useOpenDealRoom() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { matchId: string } | { listingId: string; subject?: string }) =>
      take(api.POST('/api/v1/deal-rooms', { body })),
    onSuccess: (room) => {
      rememberRoom(client, room);
      void client.invalidateQueries({ queryKey: keys.matches });
    },
  });
}

export function useCloseRoom(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) =>
      take(
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
      take(
        api.POST('/api/v1/deal-rooms/{id}/offers', {
          params: { path: { id }, header: { 'Idempotency-Key': decisionKey() } },
          body,
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: keys.dealRooms }),
  });
}

export type OfferAnswer = 'accept' | 'decline' | 'withdraw';

export function useAnswerOffer(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ no, answer, reason }: { no: number; answer: OfferAnswer; reason?: string }) =>
      take(
        api.POST(`/api/v1/deal-rooms/{id}/offers/{no}/${answer}`, {
          params: { path: { id, no }, header: { 'Idempotency-Key': decisionKey() } },
          body: { reason },
        }),
      ),
    onSuccess: (room) => rememberRoom(client, room),
    onError: () => client.invalidateQueries({ queryKey: roomKey(id) }),
  });
}

export function useUploadRoomFile(id: string) {
  return useMutation({
    mutationFn: (file: File) =>
      take(
        api.POST('/api/v1/deal-rooms/{id}/files', {
          params: { path: { id } },
          body: form({ file }),
        }),
      ),
  });
}
