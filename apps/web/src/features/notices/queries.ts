import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { noticesKey } from '../../entities/notice/keys';
import { usePages } from '../../ui/pages';

export function useNotices() {
  return usePages([...noticesKey, 'list'], (cursor) =>
    unwrap(api.GET('/api/v1/notices', { params: { query: { cursor } } })),
  );
}

export function useReadNotices() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (upTo: string) => unwrap(api.POST('/api/v1/notices/read', { body: { upTo } })),
    onSuccess: () => client.invalidateQueries({ queryKey: noticesKey }),
  });
}
