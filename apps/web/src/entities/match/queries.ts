import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { matchesKey } from './keys';

const BEST = 3;

export function useBestMatches(listingId: string) {
  return useQuery({
    queryKey: [...matchesKey, 'best', listingId],
    queryFn: () =>
      unwrap(api.GET('/api/v1/matches', { params: { query: { listingId, limit: BEST } } })),
  });
}
