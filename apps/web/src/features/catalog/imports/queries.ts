import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, form, take } from '../../../app/client';
import type { ImportRow, ImportState, Side } from '../../../app/contract';
import { usePages } from '../../../app/pages';
import { keys } from '../../../app/query-keys';

const PROGRESS_MS = 3000;

export const isRunning = (state: ImportState): boolean => state === 'queued' || state === 'running';

export function useImports() {
  return usePages([...keys.imports, 'list'], (cursor) =>
    take(api.GET('/api/v1/listing-imports', { params: { query: { cursor } } })),
  );
}

/** Events bring progress at once; asking now and then covers a stream that is down. */
export function useImport(id: string) {
  return useQuery({
    queryKey: [...keys.imports, id],
    queryFn: () => take(api.GET('/api/v1/listing-imports/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) =>
      state.data && isRunning(state.data.state) ? PROGRESS_MS : false,
  });
}

export function useImportRows(id: string, status: ImportRow['status'] | undefined) {
  return usePages([...keys.imports, id, 'rows', status], (cursor) =>
    take(
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
}

export function useStartImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ side, publish, file }: NewImport) =>
      take(
        api.POST('/api/v1/listing-imports', {
          body: form({ side, publish: String(publish), file }),
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: [...keys.imports, 'list'] }),
  });
}

export function useCancelImport(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      take(api.POST('/api/v1/listing-imports/{id}/cancel', { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: keys.imports }),
  });
}
