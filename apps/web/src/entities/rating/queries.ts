import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, idempotencyKey, unwrap } from '../../api/client';
import type { HideRating } from './types';

const ratingsKey = ['unit-ratings'] as const;

export function useUnitRatings(memberId: string) {
  return useQuery({
    queryKey: [...ratingsKey, memberId],
    queryFn: () =>
      unwrap(api.GET('/api/v1/members/{id}/ratings', { params: { path: { id: memberId } } })),
  });
}

export function useHideRating(contractId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: HideRating) =>
      unwrap(
        api.POST('/api/v1/contract-overviews/{id}/hide-rating', {
          params: { path: { id: contractId } },
          body,
          headers: { 'Idempotency-Key': idempotencyKey() },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: ratingsKey }),
  });
}
