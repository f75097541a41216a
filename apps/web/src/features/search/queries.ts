import { useQuery } from '@tanstack/react-query';
import { api, take } from '../../app/client';
import { usePages } from '../../app/pages';
import { keys } from '../../app/query-keys';
import type { SearchFilters } from './filters';

export function useSearch(query: SearchFilters) {
  return usePages([...keys.search, query], (cursor) =>
    take(api.GET('/api/v1/search', { params: { query: { ...query, cursor } } })),
  );
}

export function useLatest(limit: number) {
  return useQuery({
    queryKey: [...keys.search, 'latest', limit],
    queryFn: () => take(api.GET('/api/v1/search', { params: { query: { limit } } })),
  });
}
