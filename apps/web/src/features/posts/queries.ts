import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, idempotencyKey, multipart, unwrap } from '../../api/client';
import { usePages } from '../../ui/pages';
import type { PostsFilter } from './posts-filter';
import type { NewPost, Succession } from './types';

const postsKey = ['posts'] as const;
const once = () => ({ 'Idempotency-Key': idempotencyKey() });

export function usePosts({ ending, ...query }: PostsFilter) {
  return usePages([...postsKey, 'list', ending, query], (cursor) =>
    unwrap(
      api.GET('/api/v1/posts', {
        params: { query: { ...query, ending: ending === 'true' ? true : undefined, cursor } },
      }),
    ),
  );
}

export function useUnitPosts(enabled: boolean) {
  return useQuery({
    queryKey: [...postsKey, 'unit'],
    queryFn: () => unwrap(api.GET('/api/v1/my-unit/posts')),
    enabled,
  });
}

export function useColleaguesForPosts(enabled: boolean) {
  return useQuery({
    queryKey: [...postsKey, 'colleagues'],
    queryFn: () => unwrap(api.GET('/api/v1/my-unit/colleagues')),
    enabled,
  });
}

export function useNominations(of: 'unit' | 'all', enabled = true) {
  return useQuery({
    queryKey: [...postsKey, 'nominations', of],
    queryFn: () =>
      of === 'all'
        ? unwrap(api.GET('/api/v1/nominations'))
        : unwrap(api.GET('/api/v1/my-unit/nominations')),
    enabled,
  });
}

function usePostChange<Input>(change: (input: Input) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: postsKey }),
  });
}

export const useAppoint = () =>
  usePostChange((body: NewPost) => unwrap(api.POST('/api/v1/posts', { body, headers: once() })));

export const useSucceed = (id: string) =>
  usePostChange((body: Succession) =>
    unwrap(
      api.POST('/api/v1/posts/{id}/succeed', {
        ...{ params: { path: { id } }, body, headers: once() },
      }),
    ),
  );

export const useEndPost = (id: string) =>
  usePostChange((reason: string) =>
    unwrap(
      api.POST('/api/v1/posts/{id}/end', {
        ...{ params: { path: { id } }, body: { reason }, headers: once() },
      }),
    ),
  );

export const useRenewPost = (id: string) =>
  usePostChange((decision: string) =>
    unwrap(
      api.POST('/api/v1/posts/{id}/renew', {
        ...{ params: { path: { id } }, body: { basis: 'election', decision }, headers: once() },
      }),
    ),
  );

export const useNominate = () =>
  usePostChange((body: { personId: string; replacesId: string | null; reason: string }) =>
    unwrap(api.POST('/api/v1/my-unit/nominations', { body, headers: once() })),
  );

export const useAcceptNomination = () =>
  usePostChange((id: string) =>
    unwrap(
      api.POST('/api/v1/nominations/{id}/accept', {
        ...{ params: { path: { id } }, body: {}, headers: once() },
      }),
    ),
  );

export const useRefuseNomination = (id: string) =>
  usePostChange((reason: string) =>
    unwrap(
      api.POST('/api/v1/nominations/{id}/refuse', {
        ...{ params: { path: { id } }, body: { reason }, headers: once() },
      }),
    ),
  );

export function usePreviewPosts() {
  return useMutation({
    mutationFn: (file: File) =>
      unwrap(api.POST('/api/v1/post-imports/preview', { body: multipart({ file }) })),
  });
}

export function useImportPosts() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (file: File) =>
      unwrap(api.POST('/api/v1/post-imports', { body: multipart({ file }) })),
    onSuccess: () => client.invalidateQueries({ queryKey: postsKey }),
  });
}
