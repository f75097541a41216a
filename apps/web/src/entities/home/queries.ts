import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { homeKey, figuresKey } from './keys';

const REFRESH_MS = 30_000;

/** Kept fresh by live events; asked again now and then for what only time brings about. */
export function useHome() {
  return useQuery({
    queryKey: homeKey,
    queryFn: () => unwrap(api.GET('/api/v1/home')),
    refetchInterval: 10 * REFRESH_MS,
  });
}

export function useFigures() {
  return useQuery({
    queryKey: figuresKey,
    queryFn: () => unwrap(api.GET('/api/v1/figures')),
    refetchInterval: REFRESH_MS,
  });
}
