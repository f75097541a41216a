import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { matchesKey, matchKey } from './keys';

const BEST = 3;

export function useBestMatches(listingId: string | undefined) {
  return useQuery({
    queryKey: [...matchesKey, 'best', listingId],
    enabled: listingId !== undefined,
    queryFn: () =>
      unwrap(api.GET('/api/v1/matches', { params: { query: { listingId, limit: BEST } } })),
  });
}

export function useMatch(id: string) {
  return useQuery({
    queryKey: matchKey(id),
    queryFn: () => unwrap(api.GET('/api/v1/matches/{id}', { params: { path: { id } } })),
  });
}
