import { useMutation, useQuery, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { api, idempotencyKey, unwrap } from '../../api/client';
import { auctionsKey, seatsKey } from './keys';
import type { AuctionInput } from './types';

const once = () => ({ 'Idempotency-Key': idempotencyKey() });

/** Bids of others come as live events; a stream that is cut is made up for. */
const AGAIN_MS = 20_000;

export function useAuction(id: string) {
  return useQuery({
    queryKey: [...auctionsKey, id],
    queryFn: () => unwrap(api.GET('/api/v1/rfqs/{id}/auction', { params: { path: { id } } })),
    refetchInterval: AGAIN_MS,
  });
}

/** Who has quoted, to choose the bidders among. */
export function useQuoted(id: string) {
  return useQuery({
    queryKey: [...auctionsKey, id, 'quoted'],
    queryFn: () => unwrap(api.GET('/api/v1/rfqs/{id}/comparison', { params: { path: { id } } })),
  });
}

export function useSeat(id: string) {
  return useQuery({
    queryKey: [...seatsKey, id],
    queryFn: () =>
      unwrap(api.GET('/api/v1/rfq-invitations/{id}/auction', { params: { path: { id } } })),
    refetchInterval: AGAIN_MS,
  });
}

function useChange<Input, Answer>(key: QueryKey, change: (input: Input) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: key }),
  });
}

export const useSetAuction = (id: string) =>
  useChange(auctionsKey, (body: AuctionInput) =>
    unwrap(
      api.POST('/api/v1/rfqs/{id}/auction', { params: { path: { id } }, body, headers: once() }),
    ),
  );

export const useCancelAuction = (id: string) =>
  useChange(auctionsKey, (reason: string) =>
    unwrap(
      api.POST('/api/v1/rfqs/{id}/auction/cancel', {
        ...{ params: { path: { id } }, body: { reason }, headers: once() },
      }),
    ),
  );

export const usePlaceBid = (id: string) =>
  useChange(seatsKey, (body: { amount: string }) =>
    unwrap(
      api.POST('/api/v1/rfq-invitations/{id}/auction/bids', {
        ...{ params: { path: { id } }, body, headers: once() },
      }),
    ),
  );
