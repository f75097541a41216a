import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { usePages } from '../../ui/pages';
import type { SearchFilters } from './filters';
import { searchKey } from './keys';

/** Properties are counted for those who see them. */
export function useSearch(query: SearchFilters, countSpecs: boolean) {
  const counted = countSpecs ? { countSpecs } : {};
  return usePages([...searchKey, query, countSpecs], (cursor) =>
    unwrap(api.GET('/api/v1/search', { params: { query: { ...query, ...counted, cursor } } })),
  );
}

/** The newest supplies: what a visitor may come for. */
export function useLatestSupplies(limit: number) {
  const query = { limit, side: 'supply' } as const;
  return useQuery({
    queryKey: [...searchKey, 'latest', limit],
    queryFn: () => unwrap(api.GET('/api/v1/search', { params: { query } })),
  });
}
