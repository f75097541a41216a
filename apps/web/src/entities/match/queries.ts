import { queryOptions, useQueries, useQuery } from '@tanstack/react-query';
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

const matchOptions = (id: string) =>
  queryOptions({
    queryKey: matchKey(id),
    queryFn: () => unwrap(api.GET('/api/v1/matches/{id}', { params: { path: { id } } })),
  });

export const useMatch = (id: string) => useQuery(matchOptions(id));

export const useMatches = (ids: readonly string[]) =>
  useQueries({ queries: ids.map(matchOptions) });
