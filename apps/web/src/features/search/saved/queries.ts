import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { savedSearchesKey } from '../keys';
import type { SavedSearchChange, SearchToSave } from './types';

export function useSavedSearches() {
  return useQuery({
    queryKey: savedSearchesKey,
    queryFn: () => unwrap(api.GET('/api/v1/saved-searches')),
  });
}

export function useSaveSearch() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: SearchToSave) => unwrap(api.POST('/api/v1/saved-searches', { body })),
    onSettled: () => client.invalidateQueries({ queryKey: savedSearchesKey }),
  });
}

export function useChangeSavedSearch() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...body }: SavedSearchChange & { id: string }) =>
      unwrap(api.PATCH('/api/v1/saved-searches/{id}', { params: { path: { id } }, body })),
    onSettled: () => client.invalidateQueries({ queryKey: savedSearchesKey }),
  });
}

export function useRemoveSavedSearch() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      unwrap(api.DELETE('/api/v1/saved-searches/{id}', { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: savedSearchesKey }),
  });
}
