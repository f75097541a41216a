import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { conferencesKey, sessionsKey } from '../keys';
import { once, useConferenceChange } from '../queries';
import type { DealSide, Outcome, RepairOrder } from './types';

const at = (id: string) => ({ params: { path: { id } } });

export function useArrivals(id: string) {
  return useQuery({
    queryKey: [...conferencesKey, id, 'arrivals'],
    queryFn: () => unwrap(api.GET('/api/v1/conferences/{id}/arrivals', at(id))),
  });
}

export function useReport(id: string) {
  return useQuery({
    queryKey: [...conferencesKey, id, 'report'],
    queryFn: () => unwrap(api.GET('/api/v1/conferences/{id}/report', at(id))),
  });
}

export const useApproveReport = (id: string) =>
  useConferenceChange((version: number) =>
    unwrap(
      api.POST('/api/v1/conferences/{id}/report-approval', {
        ...{ ...at(id), body: { version }, headers: once() },
      }),
    ),
  );

/** What a badge would come to; nothing is kept. */
export const useRehearseScan = (id: string) =>
  useMutation({
    mutationFn: (code: string) =>
      unwrap(api.POST('/api/v1/conferences/{id}/rehearsed-scans', { ...at(id), body: { code } })),
  });

/** Each half minute, too: what is now and next follows the clock. @param moment for a rehearsal; null: now */
export function useDayNow(id: string, moment: string | null) {
  return useQuery({
    queryKey: [...sessionsKey, id, 'now', moment],
    queryFn: () => {
      const query = moment === null ? {} : { at: moment };
      const params = { ...at(id).params, query };
      return unwrap(api.GET('/api/v1/matchmaking-sessions/{id}/now', { params }));
    },
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
  });
}

export function useNoShows(id: string) {
  return useQuery({
    queryKey: [...sessionsKey, id, 'no-shows'],
    queryFn: () => unwrap(api.GET('/api/v1/matchmaking-sessions/{id}/no-shows', at(id))),
  });
}

export const useSayOutcome = (id: string) =>
  useConferenceChange((body: Outcome) =>
    unwrap(api.PUT('/api/v1/conference-meetings/{id}/outcome', { ...at(id), body })),
  );

/** Opens the room in which a meeting goes on. @param side who buys; null: as the listings say that fit best */
export const useContinueMeeting = (id: string) =>
  useConferenceChange((side: DealSide | null) =>
    unwrap(
      api.POST('/api/v1/conference-meetings/{id}/deal-room', {
        ...{ ...at(id), body: { side }, headers: once() },
      }),
    ),
  );

export const useDecideNoShow = (id: string) =>
  useConferenceChange((noShowMemberId: string | null) =>
    unwrap(
      api.POST('/api/v1/conference-meetings/{id}/no-show', {
        ...{ ...at(id), body: { noShowMemberId }, headers: once() },
      }),
    ),
  );

export const useRepair = (id: string) =>
  useConferenceChange((body: RepairOrder) =>
    unwrap(api.POST('/api/v1/matchmaking-sessions/{id}/repairs', { ...at(id), body })),
  );
