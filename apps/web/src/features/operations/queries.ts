import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, take } from '../../app/client';
import type { JobState } from '../../app/contract';
import { usePages } from '../../app/pages';
import { keys } from '../../app/query-keys';

const JOBS_REFRESH_MS = 5000;

export function useMails() {
  return usePages(keys.mails, (cursor) =>
    take(api.GET('/api/v1/mails', { params: { query: { cursor } } })),
  );
}

export function useMail(id: string | null) {
  return useQuery({
    queryKey: [...keys.mails, id],
    queryFn: () => take(api.GET('/api/v1/mails/{id}', { params: { path: { id: id ?? '' } } })),
    enabled: id !== null,
  });
}

/** Jobs tell nobody that they move on. */
export function useJobs(state: JobState) {
  return usePages(
    [...keys.jobs, state],
    (cursor) => take(api.GET('/api/v1/jobs', { params: { query: { state, cursor } } })),
    { refetchInterval: JOBS_REFRESH_MS },
  );
}

export function useRetryJob() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ queue, id }: { queue: string; id: string }) =>
      take(api.POST('/api/v1/jobs/{queue}/{id}/retry', { params: { path: { queue, id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: keys.jobs }),
  });
}

export function useRebuildMatchIndex() {
  return useMutation({ mutationFn: () => take(api.POST('/api/v1/match-index/rebuild')) });
}

export function useRebuildSearch() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => take(api.POST('/api/v1/search-rebuilds')),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.jobs }),
  });
}
