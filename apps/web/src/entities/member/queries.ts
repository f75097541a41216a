import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { unitKey } from './keys';

export function useMyUnit() {
  return useQuery({ queryKey: unitKey, queryFn: () => unwrap(api.GET('/api/v1/my-unit')) });
}
