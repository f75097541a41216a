import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import type { Schemas } from '../../api/schemas';
import { useMe } from './session';

/** What a post gives by the charter (R6.1); the server decides, this only hides what it would refuse. */
export type PostRight = Schemas['MyRightsDto']['rights'][number];

const none: readonly PostRight[] = [];

/** Of those who decide in an office meeting, and on expulsions. */
export const DECIDING: readonly PostRight[] = [
  'decide-in-secretary-generals-meeting',
  'decide-in-chairmans-meeting',
];

export function useMyRights(enabled = true) {
  return useQuery({
    queryKey: ['posts', 'mine'],
    queryFn: () => unwrap(api.GET('/api/v1/my-rights')),
    enabled,
  });
}

/** What my posts give me now; nothing until it is known. */
export function usePostRights(): readonly PostRight[] {
  return useMyRights(Boolean(useMe())).data?.rights ?? none;
}
