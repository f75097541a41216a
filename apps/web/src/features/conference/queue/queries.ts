import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { conferencesKey } from '../keys';
import { once, useConferenceChange } from '../queries';
import type { QueueOrder } from './types';

const at = (id: string) => ({ params: { path: { id } } });
const REFRESH_MS = 20_000;

export function useQueues(conferenceId: string) {
  return useQuery({
    queryKey: [...conferencesKey, conferenceId, 'queues'],
    queryFn: () => unwrap(api.GET('/api/v1/conferences/{id}/queues', at(conferenceId))),
  });
}

/** Expected times go on by themselves; what was shown last stays while the network is away. */
export function useQueue(id: string) {
  return useQuery({
    queryKey: [...conferencesKey, 'queue', id],
    queryFn: () => unwrap(api.GET('/api/v1/conference-queues/{id}', at(id))),
    refetchInterval: REFRESH_MS,
  });
}

export const useOpenQueue = (conferenceId: string) =>
  useConferenceChange((body: QueueOrder) =>
    unwrap(
      api.POST('/api/v1/conferences/{id}/queues', {
        ...{ ...at(conferenceId), body, headers: once() },
      }),
    ),
  );

export const useSetQueue = (id: string) =>
  useConferenceChange((open: boolean) =>
    unwrap(api.PUT('/api/v1/conference-queues/{id}/open', { ...at(id), body: { open } })),
  );

export const useTakeNumber = (id: string) =>
  useConferenceChange(() => unwrap(api.POST('/api/v1/conference-queues/{id}/tickets', at(id))));

export const useCallNext = (id: string) =>
  useConferenceChange((desk: number) =>
    unwrap(
      api.POST('/api/v1/conference-queues/{id}/calls', {
        ...{ ...at(id), body: { desk }, headers: once() },
      }),
    ),
  );

export const useSwap = (id: string) =>
  useConferenceChange(({ firstId, secondId }: { firstId: string; secondId: string }) =>
    unwrap(
      api.POST('/api/v1/conference-queues/{id}/swaps', {
        ...{ ...at(id), body: { firstId, secondId } },
      }),
    ),
  );

export const useTicketStep = () =>
  useConferenceChange(({ id, step }: { id: string; step: 'skip' | 'return' | 'leave' }) => {
    if (step === 'skip') return unwrap(api.POST('/api/v1/queue-tickets/{id}/skip', at(id)));
    if (step === 'return') return unwrap(api.POST('/api/v1/queue-tickets/{id}/return', at(id)));
    return unwrap(api.POST('/api/v1/queue-tickets/{id}/leave', at(id)));
  });
