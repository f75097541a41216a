import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { usePages } from '../../ui/pages';
import type { DocumentsFilter } from './documents-filter';
import type { NewLetter } from './types';

const documentsKey = ['documents'] as const;

export function useDocuments(query: DocumentsFilter) {
  return usePages([...documentsKey, 'list', query], (cursor) =>
    unwrap(api.GET('/api/v1/documents', { params: { query: { ...query, cursor } } })),
  );
}

export function useSealUses() {
  return usePages([...documentsKey, 'seal-uses'], (cursor) =>
    unwrap(api.GET('/api/v1/seal-uses', { params: { query: { cursor } } })),
  );
}

export function useVoidDocument(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) =>
      unwrap(
        api.POST('/api/v1/documents/{id}/void', { params: { path: { id } }, body: { reason } }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: documentsKey }),
  });
}

/** One form issues one document, however often it is sent. */
export function useIssueLetter() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: NewLetter & { key: string }) =>
      unwrap(api.POST('/api/v1/letters', { body, headers: { 'Idempotency-Key': key } })),
    onSuccess: () => client.invalidateQueries({ queryKey: documentsKey }),
  });
}

/** Today's state of a paper, by number and check code; asked again whenever the page is opened. */
export function useVerification(number: string | undefined, code: string) {
  return useQuery({
    queryKey: [...documentsKey, 'verification', number, code],
    queryFn: () =>
      unwrap(
        api.GET('/api/v1/verifications/{number}', {
          params: { path: { number: number ?? '' }, query: { code } },
        }),
      ),
    enabled: Boolean(number && code),
    retry: false,
    staleTime: 0,
  });
}
