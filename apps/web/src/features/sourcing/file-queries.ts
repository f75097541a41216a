import { useMutation, useQuery, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { api, idempotencyKey, multipart, unwrap } from '../../api/client';
import { invitationsKey, rfqsKey } from './keys';

const once = () => ({ 'Idempotency-Key': idempotencyKey() });

/** Whose files: a buyer’s request, or what a supplier has by its invitation. */
export type FilesOf = 'rfqs' | 'rfq-invitations';

const keyOf = (of: FilesOf, id: string): QueryKey => [
  ...(of === 'rfqs' ? rfqsKey : invitationsKey),
  'files',
  id,
];

export function useRfqFiles(of: FilesOf, id: string) {
  return useQuery({
    queryKey: keyOf(of, id),
    queryFn: () => unwrap(api.GET(`/api/v1/${of}/{id}/files`, { params: { path: { id } } })),
  });
}

function useChange<Input, Answer>(key: QueryKey, change: (input: Input) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: key }),
  });
}

export const useAddRfqFile = (of: FilesOf, id: string) =>
  useChange(keyOf(of, id), (file: File) =>
    unwrap(
      api.POST(`/api/v1/${of}/{id}/files`, {
        params: { path: { id } },
        ...{ body: multipart({ file }), headers: once() },
      }),
    ),
  );

export const useRemoveRfqFile = (of: FilesOf, id: string) =>
  useChange(keyOf(of, id), (fileId: string) =>
    unwrap(api.DELETE(`/api/v1/${of}/{id}/files/{fileId}`, { params: { path: { id, fileId } } })),
  );
