import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { usePages } from '../../ui/pages';
import type { SearchFilters } from './filters';
import { searchKey } from './keys';

export function useSearch(query: SearchFilters) {
  return usePages([...searchKey, query], (cursor) =>
    unwrap(api.GET('/api/v1/search', { params: { query: { ...query, cursor } } })),
  );
}

export function useLatest(limit: number) {
  return useQuery({
    queryKey: [...searchKey, 'latest', limit],
    queryFn: () => unwrap(api.GET('/api/v1/search', { params: { query: { limit } } })),
  });
}
