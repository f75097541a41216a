import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { publicKey } from '../../api/public-key';

/** For typing: the industries that a text may mean, or the whole tree. */
export function useIndustries(q: string) {
  return useQuery({
    queryKey: [...publicKey, 'industries', q],
    queryFn: () => unwrap(api.GET('/api/v1/industries', { params: { query: q ? { q } : {} } })),
    staleTime: Infinity,
    placeholderData: (before) => before,
  });
}
