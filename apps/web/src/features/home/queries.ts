import { useQuery } from '@tanstack/react-query';
import { api, take } from '../../app/api';
import type { MemberHome, SecretariatHome } from '../../app/contract';
import { keys } from '../../app/query-keys';

export type Home = MemberHome | SecretariatHome;

export function useHome() {
  return useQuery({
    queryKey: keys.home,
    queryFn: (): Promise<Home> => take(api.GET('/api/v1/home')),
  });
}

export const isForMember = (home: Home): home is MemberHome => 'turns' in home;
