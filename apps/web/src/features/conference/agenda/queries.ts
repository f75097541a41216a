import { useQuery } from '@tanstack/react-query';
import { api, multipart, unwrap } from '../../../api/client';
import { conferencesKey } from '../keys';
import { once, useConferenceChange } from '../queries';
import type { AgendaOrder, HallFile, Minutes } from './types';

const at = (id: string) => ({ params: { path: { id } } });

export function useAgenda(conferenceId: string) {
  return useQuery({
    queryKey: [...conferencesKey, conferenceId, 'agenda'],
    queryFn: () => unwrap(api.GET('/api/v1/conferences/{id}/agenda', at(conferenceId))),
  });
}

/** Everybody who is registered: whom one can have speak. */
export function useSpeakers(conferenceId: string) {
  return useQuery({
    queryKey: [...conferencesKey, conferenceId, 'speakers'],
    queryFn: () =>
      unwrap(
        api.GET('/api/v1/conferences/{id}/delegates', {
          params: { path: { id: conferenceId }, query: { state: 'registered', limit: 100 } },
        }),
      ),
  });
}

/** @param hallId what is changed; a new one where it is null */
export const useSaveHall = (conferenceId: string, hallId: string | null) =>
  useConferenceChange((body: HallFile) =>
    hallId
      ? unwrap(api.PUT('/api/v1/conference-halls/{id}', { ...at(hallId), body }))
      : unwrap(
          api.POST('/api/v1/conferences/{id}/halls', {
            ...{ ...at(conferenceId), body, headers: once() },
          }),
        ),
  );

export const useRemoveHall = () =>
  useConferenceChange((id: string) => unwrap(api.DELETE('/api/v1/conference-halls/{id}', at(id))));

/** @param item what is changed, as it was seen; a new one where it is null */
export const useSaveItem = (
  conferenceId: string,
  item: { readonly id: string; readonly version: number } | null,
) =>
  useConferenceChange((body: AgendaOrder) =>
    item
      ? unwrap(
          api.PUT('/api/v1/agenda-items/{id}', {
            ...{ ...at(item.id), body: { ...body, version: item.version } },
          }),
        )
      : unwrap(
          api.POST('/api/v1/conferences/{id}/agenda-items', {
            ...{ ...at(conferenceId), body, headers: once() },
          }),
        ),
  );

export const useRemoveItem = () =>
  useConferenceChange(({ id, version }: { id: string; version: number }) =>
    unwrap(
      api.POST('/api/v1/agenda-items/{id}/removal', {
        ...{ ...at(id), body: { version }, headers: once() },
      }),
    ),
  );

export const usePublishAgenda = (conferenceId: string) =>
  useConferenceChange(() =>
    unwrap(api.PUT('/api/v1/conferences/{id}/agenda/published', at(conferenceId))),
  );

export const useKeepMinutes = (id: string) =>
  useConferenceChange((body: Minutes) =>
    unwrap(api.PUT('/api/v1/agenda-items/{id}/minutes', { ...at(id), body })),
  );

export const useAttachMaterial = (id: string) =>
  useConferenceChange((file: File) =>
    unwrap(
      api.POST('/api/v1/agenda-items/{id}/files', {
        ...{ ...at(id), body: multipart({ file }), headers: once() },
      }),
    ),
  );

export const useSignUp = (id: string) =>
  useConferenceChange(({ delegateId, joins }: { delegateId: string; joins: boolean }) => {
    const request = { params: { path: { id, delegateId } } };
    return joins
      ? unwrap(api.PUT('/api/v1/agenda-items/{id}/attendees/{delegateId}', request))
      : unwrap(api.DELETE('/api/v1/agenda-items/{id}/attendees/{delegateId}', request));
  });

export const useOpenCalendar = () =>
  useConferenceChange((delegateId: string) =>
    unwrap(api.POST('/api/v1/my-delegates/{id}/calendar', at(delegateId))),
  );
