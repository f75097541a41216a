import { useQuery } from '@tanstack/react-query';
import { api, take } from '../../app/client';
import { keys } from '../../app/query-keys';

const FIGURES_REFRESH_MS = 30_000;
const RECENT = 3;
const LAST_MAILS = 5;

export function useMemberHome() {
  return useQuery({ queryKey: keys.home, queryFn: () => take(api.GET('/api/v1/home')) });
}

export function useFigures() {
  return useQuery({
    queryKey: keys.figures,
    queryFn: () => take(api.GET('/api/v1/figures')),
    refetchInterval: FIGURES_REFRESH_MS,
  });
}

export function useRecentImports() {
  return useQuery({
    queryKey: [...keys.imports, 'recent'],
    queryFn: () =>
      take(api.GET('/api/v1/listing-imports', { params: { query: { limit: RECENT } } })),
  });
}

export function useLastMails() {
  return useQuery({
    queryKey: [...keys.mails, 'last'],
    queryFn: () => take(api.GET('/api/v1/mails', { params: { query: { limit: LAST_MAILS } } })),
  });
}
