import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { usePages } from '../../ui/pages';
import { backupsKey, mailsKey, jobsKey } from './keys';
import type { JobState } from './types';

const JOBS_REFRESH_MS = 5000;
const LAST_MAILS = 5;

export function useMails() {
  return usePages(mailsKey, (cursor) =>
    unwrap(api.GET('/api/v1/mails', { params: { query: { cursor } } })),
  );
}

export function useLastMails() {
  return useQuery({
    queryKey: [...mailsKey, 'last'],
    queryFn: () => unwrap(api.GET('/api/v1/mails', { params: { query: { limit: LAST_MAILS } } })),
  });
}

export function useMail(id: string | null) {
  return useQuery({
    queryKey: [...mailsKey, id],
    queryFn: () => unwrap(api.GET('/api/v1/mails/{id}', { params: { path: { id: id ?? '' } } })),
    enabled: id !== null,
  });
}

/** No live event reports the progress of jobs. */
export function useJobs(state: JobState) {
  return usePages(
    [...jobsKey, state],
    (cursor) => unwrap(api.GET('/api/v1/jobs', { params: { query: { state, cursor } } })),
    { refetchInterval: JOBS_REFRESH_MS },
  );
}

export function useBackups() {
  return useQuery({
    queryKey: backupsKey,
    queryFn: () => unwrap(api.GET('/api/v1/backups')),
  });
}

export function useRetryJob() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ queue, id }: { queue: string; id: string }) =>
      unwrap(api.POST('/api/v1/jobs/{queue}/{id}/retry', { params: { path: { queue, id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: jobsKey }),
  });
}

export function useRebuildMatchIndex() {
  return useMutation({ mutationFn: () => unwrap(api.POST('/api/v1/match-index/rebuild')) });
}

export function useRebuildSearch() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => unwrap(api.POST('/api/v1/search-rebuilds')),
    onSuccess: () => client.invalidateQueries({ queryKey: jobsKey }),
  });
}
