import { useMutation, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { usePages } from '../../../ui/pages';
import { sessionsKey } from '../keys';
import { once, useConferenceChange } from '../queries';
import type {
  Availability,
  MeetingWish,
  MoveOrder,
  NewMeeting,
  Plan,
  SeenMeeting,
  SessionOrder,
  SessionSettings,
  Weights,
} from './types';

const at = (id: string) => ({ params: { path: { id } } });

export function useSessions(conferenceId: string) {
  return useQuery({
    queryKey: [...sessionsKey, 'of', conferenceId],
    queryFn: () =>
      unwrap(api.GET('/api/v1/conferences/{id}/matchmaking-sessions', at(conferenceId))),
  });
}

export function useBoard(id: string) {
  return useQuery({
    queryKey: [...sessionsKey, id, 'board'],
    queryFn: () => unwrap(api.GET('/api/v1/matchmaking-sessions/{id}/board', at(id))),
    refetchInterval: ({ state }) =>
      ['queued', 'running'].includes(state.data?.run?.state ?? '') ? 1000 : false,
  });
}

/** Asked again while a re-match runs. */
export function useSessionMatches(id: string) {
  return useQuery({
    queryKey: [...sessionsKey, id, 'matches'],
    queryFn: () => unwrap(api.GET('/api/v1/matchmaking-sessions/{id}/matches', at(id))),
    refetchInterval: ({ state }) => (state.data?.running ? 1000 : false),
  });
}

export const useMatchAgain = (id: string) =>
  useConferenceChange(() =>
    unwrap(api.POST('/api/v1/matchmaking-sessions/{id}/matches', { ...at(id), headers: once() })),
  );

export function useUnmet(id: string) {
  return usePages([...sessionsKey, id, 'unmet'], (cursor) =>
    unwrap(
      api.GET('/api/v1/matchmaking-sessions/{id}/unmet-wishes', {
        params: { path: { id }, query: { cursor } },
      }),
    ),
  );
}

export function useMySession(id: string) {
  return useQuery({
    queryKey: [...sessionsKey, id, 'mine'],
    queryFn: () => unwrap(api.GET('/api/v1/matchmaking-sessions/{id}/mine', at(id))),
  });
}

export function useMySchedule(id: string) {
  return useQuery({
    queryKey: [...sessionsKey, id, 'my-schedule'],
    queryFn: () => unwrap(api.GET('/api/v1/matchmaking-sessions/{id}/my-schedule', at(id))),
  });
}

export const useOpenSession = (conferenceId: string) =>
  useConferenceChange((body: SessionOrder) =>
    unwrap(
      api.POST('/api/v1/conferences/{id}/matchmaking-sessions', {
        ...{ ...at(conferenceId), body, headers: once() },
      }),
    ),
  );

export const useSetPlan = (id: string) =>
  useConferenceChange((body: Plan) =>
    unwrap(api.PUT('/api/v1/matchmaking-sessions/{id}/plan', { ...at(id), body })),
  );

export const useCompute = (id: string) =>
  useConferenceChange(() =>
    unwrap(api.POST('/api/v1/matchmaking-sessions/{id}/schedule', { ...at(id), headers: once() })),
  );

export const useCancelRun = (id: string) =>
  useConferenceChange(() =>
    unwrap(api.POST('/api/v1/matchmaking-sessions/{id}/schedule/cancel', at(id))),
  );

export const usePublish = (id: string) =>
  useConferenceChange(() =>
    unwrap(api.POST('/api/v1/matchmaking-sessions/{id}/publish', { ...at(id), headers: once() })),
  );

export const usePreviewMove = (id: string) =>
  useConferenceChange(({ meetingId, slotId, tableId, swapWith }: MoveOrder) =>
    unwrap(
      api.POST('/api/v1/matchmaking-sessions/{id}/moves/preview', {
        ...at(id),
        body: { meetingId, slotId, tableId, swap: Boolean(swapWith) },
      }),
    ),
  );

export const useMove = (id: string) =>
  useConferenceChange((body: MoveOrder) =>
    unwrap(
      api.POST('/api/v1/matchmaking-sessions/{id}/moves', {
        ...{ ...at(id), body, headers: once() },
      }),
    ),
  );

export const useLock = (id: string) =>
  useConferenceChange((body: SeenMeeting & { locked: boolean }) =>
    unwrap(api.POST('/api/v1/matchmaking-sessions/{id}/locks', { ...at(id), body })),
  );

export const useSeatRepresentative = (id: string) =>
  useConferenceChange((body: SeenMeeting & { delegateId: string }) =>
    unwrap(api.POST('/api/v1/matchmaking-sessions/{id}/representatives', { ...at(id), body })),
  );

export const useRemoveMeeting = (id: string) =>
  useConferenceChange((body: SeenMeeting) =>
    unwrap(
      api.POST('/api/v1/matchmaking-sessions/{id}/removals', {
        ...{ ...at(id), body, headers: once() },
      }),
    ),
  );

export const useWish = (id: string) =>
  useConferenceChange(({ memberId, wish }: { memberId: string; wish: MeetingWish | null }) =>
    unwrap(
      api.PUT('/api/v1/matchmaking-sessions/{id}/wishes/{memberId}', {
        ...{ params: { path: { id, memberId } }, body: { wish } },
      }),
    ),
  );

export const useSetAvailability = (id: string) =>
  useConferenceChange((body: Availability) =>
    unwrap(api.PUT('/api/v1/matchmaking-sessions/{id}/availability', { ...at(id), body })),
  );

export function useMyRequests(id: string) {
  return useQuery({
    queryKey: [...sessionsKey, id, 'requests'],
    queryFn: () => unwrap(api.GET('/api/v1/matchmaking-sessions/{id}/requests', at(id))),
  });
}

export const useAskForMeeting = (id: string) =>
  useConferenceChange(({ memberId, message }: { memberId: string; message: string }) =>
    unwrap(
      api.POST('/api/v1/matchmaking-sessions/{id}/requests', {
        ...{ ...at(id), body: { memberId, message: message || null }, headers: once() },
      }),
    ),
  );

export const useAnswerRequest = () =>
  useConferenceChange(({ id, accepted }: { id: string; accepted: boolean }) =>
    unwrap(
      api.POST('/api/v1/meeting-requests/{id}/answer', {
        ...{ ...at(id), body: { accepted }, headers: once() },
      }),
    ),
  );

export const useWithdrawRequest = () =>
  useConferenceChange((id: string) =>
    unwrap(api.POST('/api/v1/meeting-requests/{id}/withdraw', { ...at(id), headers: once() })),
  );

export const useAddMeeting = (id: string) =>
  useConferenceChange((body: NewMeeting) =>
    unwrap(
      api.POST('/api/v1/matchmaking-sessions/{id}/meetings', {
        ...{ ...at(id), body, headers: once() },
      }),
    ),
  );

export const useSetSession = (id: string) =>
  useConferenceChange((body: SessionSettings) =>
    unwrap(api.PUT('/api/v1/matchmaking-sessions/{id}', { ...at(id), body })),
  );

/** It changes nothing. */
export const usePreviewWeights = (id: string) =>
  useMutation({
    mutationFn: (body: Weights) =>
      unwrap(api.POST('/api/v1/matchmaking-sessions/{id}/weights/preview', { ...at(id), body })),
  });

export const useChooseRepresentative = (meetingId: string) =>
  useConferenceChange((delegateId: string) =>
    unwrap(
      api.PUT('/api/v1/conference-meetings/{id}/representative', {
        ...{ ...at(meetingId), body: { delegateId } },
      }),
    ),
  );
