import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { meKey } from '../../entities/session/keys';
import { useLanguage } from '../../ui/language';
import { usePages } from '../../ui/pages';
import type { Named, NewAssignment } from './types';

const secretariatKey = ['secretariat'] as const;
const peopleKey = [...secretariatKey, 'people'] as const;

export function usePeople(serving: boolean) {
  return usePages([...peopleKey, serving], (cursor) =>
    unwrap(api.GET('/api/v1/secretariat-people', { params: { query: { serving, cursor } } })),
  );
}

export function useOffices() {
  return useNames(
    useQuery({
      queryKey: [...secretariatKey, 'offices'],
      queryFn: () => unwrap(api.GET('/api/v1/secretariat-offices')),
    }).data?.items,
  );
}

export function useDuties() {
  return useNames(
    useQuery({
      queryKey: [...secretariatKey, 'duties'],
      queryFn: () => unwrap(api.GET('/api/v1/secretariat-duties')),
    }).data?.items,
  );
}

/** To choose from, in their order. */
function useNames(items: readonly Named[] = []) {
  const language = useLanguage();
  return items.map(({ key, nameZh, nameEn }) => ({
    value: key,
    label: language === 'en' ? nameEn : nameZh,
  }));
}

/** My own duties may be among those that change. */
function useRefresh() {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: peopleKey }),
      client.invalidateQueries({ queryKey: meKey }),
    ]);
}

export function useAssignDuty() {
  return useMutation({
    mutationFn: (body: NewAssignment) =>
      unwrap(api.POST('/api/v1/secretariat-assignments', { body })),
    onSuccess: useRefresh(),
  });
}

export function useEndDuty() {
  return useMutation({
    mutationFn: (id: string) =>
      unwrap(api.POST('/api/v1/secretariat-assignments/{id}/end', { params: { path: { id } } })),
    onSuccess: useRefresh(),
  });
}
