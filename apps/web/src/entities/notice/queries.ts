import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { noticesKey } from './keys';

/** The figure at the bell. */
export function useUnreadNotices(enabled: boolean): number {
  const { data } = useQuery({
    queryKey: [...noticesKey, 'unread'],
    queryFn: () => unwrap(api.GET('/api/v1/notices', { params: { query: { limit: 1 } } })),
    enabled,
  });
  return data?.unread ?? 0;
}
