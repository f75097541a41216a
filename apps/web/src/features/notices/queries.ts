import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, take } from '../../app/client';
import { usePages } from '../../app/pages';
import { keys } from '../../app/query-keys';

/** The figure at the bell. */
export function useUnreadNotices(enabled: boolean): number {
  const { data } = useQuery({
    queryKey: [...keys.notices, 'unread'],
    queryFn: () => take(api.GET('/api/v1/notices', { params: { query: { limit: 1 } } })),
    enabled,
  });
  return data?.unread ?? 0;
}

export function useNotices() {
  return usePages([...keys.notices, 'list'], (cursor) =>
    take(api.GET('/api/v1/notices', { params: { query: { cursor } } })),
  );
}

export function useReadNotices() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (upTo: string) => take(api.POST('/api/v1/notices/read', { body: { upTo } })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.notices }),
  });
}
