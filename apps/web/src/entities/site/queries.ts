import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { siteKey } from './keys';

export function useSite() {
  return useQuery({
    queryKey: siteKey,
    queryFn: () => unwrap(api.GET('/api/v1/site')),
    staleTime: 300_000,
  });
}
