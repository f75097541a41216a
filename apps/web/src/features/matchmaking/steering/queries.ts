import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, decisionKey, take } from '../../../app/client';
import type { FactorWeights, Rematch, RematchState } from '../../../app/contract';
import { usePages } from '../../../app/pages';
import { keys } from '../../../app/query-keys';

const PROGRESS_MS = 3000;

const rematchesKey = [...keys.steering, 'rematches'];
const weightsKey = [...keys.steering, 'weights'];

export const isRunning = (state: RematchState): boolean =>
  state === 'queued' || state === 'running';

/** Events bring progress at once; asking now and then covers a stream that is down. */
export function useRematches() {
  return usePages(
    rematchesKey,
    (cursor) => take(api.GET('/api/v1/rematches', { params: { query: { cursor, limit: 10 } } })),
    { refetchInterval: PROGRESS_MS },
  );
}

export function useStartRematch() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => take(api.POST('/api/v1/rematches')),
    onSettled: () => client.invalidateQueries({ queryKey: rematchesKey }),
  });
}

export function useMoveRematch({ id }: Rematch) {
  const client = useQueryClient();
  const params = { path: { id } };
  return useMutation({
    mutationFn: (move: 'cancel' | 'resume') =>
      take(
        move === 'cancel'
          ? api.POST('/api/v1/rematches/{id}/cancel', { params })
          : api.POST('/api/v1/rematches/{id}/resume', { params }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: rematchesKey }),
  });
}

export function usePrecision() {
  return useQuery({
    queryKey: [...keys.steering, 'precision'],
    queryFn: () => take(api.GET('/api/v1/match-feedback/precision')),
  });
}

export function useCurrentWeights() {
  return useQuery({
    queryKey: [...weightsKey, 'current'],
    queryFn: () => take(api.GET('/api/v1/match-weights/current')),
  });
}

export function useWeightVersions() {
  return usePages([...weightsKey, 'versions'], (cursor) =>
    take(api.GET('/api/v1/match-weights', { params: { query: { cursor, limit: 10 } } })),
  );
}

export function usePreviewWeights() {
  return useMutation({
    mutationFn: (factors: FactorWeights) =>
      take(api.POST('/api/v1/match-weights/preview', { body: { factors } })),
  });
}

export function useSaveWeights() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { basedOn: number; note: string; factors: FactorWeights }) =>
      take(
        api.POST('/api/v1/match-weights', {
          params: { header: { 'Idempotency-Key': decisionKey() } },
          body,
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: keys.steering }),
  });
}
