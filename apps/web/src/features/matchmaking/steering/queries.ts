import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, idempotencyKey, unwrap } from '../../../api/client';
import { usePages } from '../../../ui/pages';
import { rematchesKey, steeringKey } from './keys';
import type { FactorWeights, Rematch, RematchState, SteeredWeights } from './types';

const PROGRESS_MS = 3000;

const weightsKey = [...steeringKey, 'weights'];

export const isRunning = (state: RematchState): boolean =>
  state === 'queued' || state === 'running';

/** Events bring progress at once; asking now and then covers a stream that is down. */
export function useRematches() {
  return usePages(
    rematchesKey,
    (cursor) => unwrap(api.GET('/api/v1/rematches', { params: { query: { cursor, limit: 10 } } })),
    { refetchInterval: PROGRESS_MS },
  );
}

export function useStartRematch() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => unwrap(api.POST('/api/v1/rematches')),
    onSettled: () => client.invalidateQueries({ queryKey: rematchesKey }),
  });
}

export function useMoveRematch({ id }: Rematch) {
  const client = useQueryClient();
  const params = { path: { id } };
  return useMutation({
    mutationFn: (move: 'cancel' | 'resume') =>
      unwrap(
        move === 'cancel'
          ? api.POST('/api/v1/rematches/{id}/cancel', { params })
          : api.POST('/api/v1/rematches/{id}/resume', { params }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: rematchesKey }),
  });
}

export function usePrecision() {
  return useQuery({
    queryKey: [...steeringKey, 'precision'],
    queryFn: () => unwrap(api.GET('/api/v1/match-feedback/precision')),
  });
}

export function useCurrentWeights() {
  return useQuery({
    queryKey: [...weightsKey, 'current'],
    queryFn: () => unwrap(api.GET('/api/v1/match-weights/current')),
  });
}

export function useExposure() {
  return useQuery({
    queryKey: [...weightsKey, 'exposure'],
    queryFn: () => unwrap(api.GET('/api/v1/match-weights/exposure')),
  });
}

export function useWeightVersions() {
  return usePages([...weightsKey, 'versions'], (cursor) =>
    unwrap(api.GET('/api/v1/match-weights', { params: { query: { cursor, limit: 10 } } })),
  );
}

export function usePreviewWeights() {
  return useMutation({
    mutationFn: (factors: FactorWeights) =>
      unwrap(api.POST('/api/v1/match-weights/preview', { body: { factors } })),
  });
}

export function useLearnWeights() {
  return useMutation({ mutationFn: () => unwrap(api.POST('/api/v1/match-weights/learn')) });
}

export function useSaveWeights() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { basedOn: number; note: string } & SteeredWeights) =>
      unwrap(
        api.POST('/api/v1/match-weights', {
          params: { header: { 'Idempotency-Key': idempotencyKey() } },
          body,
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: steeringKey }),
  });
}
