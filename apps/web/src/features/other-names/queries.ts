import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { otherNamesKey } from './keys';
import type { OtherNameInput, TriedName } from './types';

export function useOtherNames() {
  return useQuery({
    queryKey: [...otherNamesKey, 'kept'],
    queryFn: () => unwrap(api.GET('/api/v1/other-names')),
  });
}

export function useMisses(tried: TriedName | null) {
  return useQuery({
    queryKey: [...otherNamesKey, 'misses', tried],
    queryFn: () =>
      unwrap(api.GET('/api/v1/search-misses', { params: { query: tried ?? undefined } })),
    placeholderData: keepPreviousData,
  });
}

export function useSetOtherName() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: OtherNameInput) => unwrap(api.POST('/api/v1/other-names', { body })),
    onSettled: () => client.invalidateQueries({ queryKey: otherNamesKey }),
  });
}

export function useRemoveOtherName() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      unwrap(api.DELETE('/api/v1/other-names/{id}', { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: otherNamesKey }),
  });
}
