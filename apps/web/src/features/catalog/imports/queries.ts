import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, multipart, unwrap } from '../../../api/client';
import type { Side } from '../../../entities/listing/types';
import { usePages } from '../../../ui/pages';
import type { ImportChoices, ImportRow, ImportState } from '../types';
import { importsKey } from './keys';

const PROGRESS_MS = 3000;
const RECENT_IMPORTS = 3;

export const isRunning = (state: ImportState): boolean => state === 'queued' || state === 'running';

export function useImports() {
  return usePages([...importsKey, 'list'], (cursor) =>
    unwrap(api.GET('/api/v1/listing-imports', { params: { query: { cursor } } })),
  );
}

/** Events bring progress at once; asking now and then covers a stream that is down. */
export function useImport(id: string) {
  return useQuery({
    queryKey: [...importsKey, id],
    queryFn: () => unwrap(api.GET('/api/v1/listing-imports/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) =>
      state.data && isRunning(state.data.state) ? PROGRESS_MS : false,
  });
}

export function useRecentImports() {
  return useQuery({
    queryKey: [...importsKey, 'recent'],
    queryFn: () =>
      unwrap(api.GET('/api/v1/listing-imports', { params: { query: { limit: RECENT_IMPORTS } } })),
  });
}

export function useImportRows(id: string, status: ImportRow['status'] | undefined) {
  return usePages([...importsKey, id, 'rows', status], (cursor) =>
    unwrap(
      api.GET('/api/v1/listing-imports/{id}/rows', {
        params: { path: { id }, query: { status, cursor, limit: 50 } },
      }),
    ),
  );
}

export interface NewImport {
  side: Side;
  publish: boolean;
  file: File;
  choices: ImportChoices;
}

/** Which rows of a preview. */
export interface Shown {
  only: 'all' | 'noted' | 'rejected' | 'updated';
  from: number;
}

const bodyOf = ({ side, publish, file, choices }: NewImport) => ({
  ...{ side, publish: String(publish), file },
  choices: JSON.stringify(choices),
});

/** Asked again with every change of what is said of the file; what was shown stays until the answer is there. */
export function usePreview(file: File | null, asked: Omit<NewImport, 'file'>, shown: Shown) {
  const what = file && [file.name, file.size, file.lastModified];
  return useQuery({
    queryKey: [...importsKey, 'preview', what, asked, shown],
    queryFn: () =>
      unwrap(
        api.POST('/api/v1/listing-imports/preview', {
          body: multipart({
            ...bodyOf({ ...asked, file: file! }),
            ...{ only: shown.only, from: String(shown.from) },
          }),
        }),
      ),
    enabled: file !== null,
    placeholderData: (before, query) =>
      JSON.stringify(query?.queryKey[2]) === JSON.stringify(what) ? before : undefined,
    staleTime: Infinity,
    retry: false,
  });
}

export function useStartImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (asked: NewImport) =>
      unwrap(api.POST('/api/v1/listing-imports', { body: multipart(bodyOf(asked)) })),
    onSuccess: () => client.invalidateQueries({ queryKey: [...importsKey, 'list'] }),
  });
}

export function useCancelImport(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      unwrap(api.POST('/api/v1/listing-imports/{id}/cancel', { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: importsKey }),
  });
}
