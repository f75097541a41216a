import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { homeKey, figuresKey } from './keys';

const FIGURES_REFRESH_MS = 30_000;

export function useMemberHome() {
  return useQuery({ queryKey: homeKey, queryFn: () => unwrap(api.GET('/api/v1/home')) });
}

export function useFigures() {
  return useQuery({
    queryKey: figuresKey,
    queryFn: () => unwrap(api.GET('/api/v1/figures')),
    refetchInterval: FIGURES_REFRESH_MS,
  });
}
