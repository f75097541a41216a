import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, idempotencyKey, multipart, unwrap } from '../../api/client';
import { usePages } from '../../ui/pages';
import { roomDocumentsKey } from './keys';
import type { Access, Decision, RoomDocuments } from './types';

const once = () => ({ 'Idempotency-Key': idempotencyKey() });
const of = (id: string) => ({ params: { path: { id } } });
const ofDocument = (id: string, documentId: string) => ({ params: { path: { id, documentId } } });
const listKey = (id: string) => [...roomDocumentsKey, 'list', id];

export function useRoomDocuments(id: string) {
  return useQuery({
    queryKey: listKey(id),
    queryFn: () => unwrap(api.GET('/api/v1/deal-rooms/{id}/documents', of(id))),
  });
}

/** Each change is answered with the documents as they are now. */
function useChange<Input>(id: string, change: (input: Input) => Promise<RoomDocuments>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (documents) => client.setQueryData(listKey(id), documents),
  });
}

export interface NewDocument {
  file: File;
  title: string;
  right: string;
  confidential: boolean;
}

export const useAddDocument = (id: string) =>
  useChange(id, ({ confidential, ...fields }: NewDocument) =>
    unwrap(
      api.POST('/api/v1/deal-rooms/{id}/documents', {
        ...of(id),
        body: multipart({ ...fields, confidential: String(confidential) }),
        headers: once(),
      }),
    ),
  );

export const useAddVersion = (id: string, documentId: string) =>
  useChange(id, (file: File) =>
    unwrap(
      api.POST('/api/v1/deal-rooms/{id}/documents/{documentId}/versions', {
        ...{ ...ofDocument(id, documentId), body: multipart({ file }), headers: once() },
      }),
    ),
  );

export const useChangeAccess = (id: string, documentId: string) =>
  useChange(id, (body: Access) =>
    unwrap(
      api.PUT('/api/v1/deal-rooms/{id}/documents/{documentId}/access', {
        ...{ ...ofDocument(id, documentId), body },
      }),
    ),
  );

export const useDecide = (id: string, documentId: string) =>
  useChange(id, (body: Decision) =>
    unwrap(
      api.POST('/api/v1/deal-rooms/{id}/documents/{documentId}/decide', {
        ...{ ...ofDocument(id, documentId), body, headers: once() },
      }),
    ),
  );

export const useWriteNda = (id: string) =>
  useChange(id, (body: { text: string }) =>
    unwrap(
      api.POST('/api/v1/deal-rooms/{id}/non-disclosure', { ...of(id), body, headers: once() }),
    ),
  );

export const useAcceptNda = (id: string) =>
  useChange(id, (no: number) =>
    unwrap(
      api.POST('/api/v1/deal-rooms/{id}/non-disclosure/accept', {
        ...{ ...of(id), body: { no }, headers: once() },
      }),
    ),
  );

export function useSetReleaseRule() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (releaseNeeded: boolean) =>
      unwrap(api.PUT('/api/v1/my-unit/document-release', { body: { releaseNeeded } })),
    onSuccess: () => client.invalidateQueries({ queryKey: roomDocumentsKey }),
  });
}

export function useReads(id: string, documentId: string) {
  return usePages([...roomDocumentsKey, 'reads', documentId], (cursor) =>
    unwrap(
      api.GET('/api/v1/deal-rooms/{id}/documents/{documentId}/reads', {
        params: { path: { id, documentId }, query: { cursor } },
      }),
    ),
  );
}

/** Opens a version. Each opening is marked with its time and on record, so nothing opens it again by itself. */
export function useOpenView(id: string, documentId: string, no: number) {
  return useQuery({
    queryKey: ['document-view', id, documentId, no],
    queryFn: () =>
      unwrap(
        api.POST('/api/v1/deal-rooms/{id}/documents/{documentId}/views', {
          ...{ ...ofDocument(id, documentId), body: { no } },
        }),
      ),
    ...{ staleTime: Infinity, gcTime: 0, retry: false },
    ...{ refetchOnWindowFocus: false, refetchOnReconnect: false },
  });
}

export const copyOf = (id: string, viewId: string) =>
  `/api/v1/deal-rooms/${id}/document-views/${viewId}`;
export const thumbnailOf = (id: string, documentId: string, no: number) =>
  `/api/v1/deal-rooms/${id}/documents/${documentId}/versions/${no}/thumbnail`;
export const originalOf = (id: string, documentId: string, no: number) =>
  `/api/v1/deal-rooms/${id}/documents/${documentId}/versions/${no}/original`;
