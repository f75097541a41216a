import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, idempotencyKey, unwrap } from '../../api/client';
import { rfqKey } from './queries';
import type { SplitWishes } from './types';

const splitsKey = (id: string) => [...rfqKey(id), 'splits'] as const;

export function useSplits(id: string) {
  return useQuery({
    queryKey: splitsKey(id),
    queryFn: () => unwrap(api.GET('/api/v1/rfqs/{id}/splits', { params: { path: { id } } })),
  });
}

export function useAskSplit(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: SplitWishes) =>
      unwrap(
        api.POST('/api/v1/rfqs/{id}/splits', {
          params: { path: { id } },
          body,
          headers: { 'Idempotency-Key': idempotencyKey() },
        }),
      ),
    onSuccess: (answer) => client.setQueryData(splitsKey(id), answer),
  });
}
