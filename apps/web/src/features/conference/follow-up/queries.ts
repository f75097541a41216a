import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { usePages } from '../../../ui/pages';
import { sessionsKey } from '../keys';
import { useConferenceChange } from '../queries';
import type { FollowUpOrder } from './types';

export function useMyFollowUps() {
  return useQuery({
    queryKey: [...sessionsKey, 'follow-ups'],
    queryFn: () => unwrap(api.GET('/api/v1/conference-follow-ups')),
  });
}

export function useFollowUps(id: string) {
  return usePages([...sessionsKey, 'follow-ups', id], (cursor) =>
    unwrap(
      api.GET('/api/v1/conferences/{id}/follow-ups', {
        params: { path: { id }, query: { cursor } },
      }),
    ),
  );
}

export const useAnswerFollowUp = (id: string) =>
  useConferenceChange((body: FollowUpOrder) =>
    unwrap(
      api.PUT('/api/v1/conference-meetings/{id}/follow-up', { params: { path: { id } }, body }),
    ),
  );
