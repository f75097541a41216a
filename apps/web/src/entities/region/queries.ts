import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { publicKey } from '../../api/public-key';

const regionsKey = [...publicKey, 'regions'] as const;

export function useRegionSearch(q: string) {
  return useQuery({
    queryKey: [...regionsKey, 'search', q],
    queryFn: () => unwrap(api.GET('/api/v1/regions', { params: { query: { q } } })),
    staleTime: Infinity,
    enabled: q !== '',
    placeholderData: (before) => before,
  });
}

export function useProvinces() {
  return useQuery({
    queryKey: [...regionsKey, 'provinces'],
    queryFn: () => unwrap(api.GET('/api/v1/regions')),
    staleTime: Infinity,
  });
}

export async function fetchRegions(parent: string) {
  const { items } = await unwrap(api.GET('/api/v1/regions', { params: { query: { parent } } }));
  return items;
}
