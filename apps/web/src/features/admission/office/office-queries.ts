import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, idempotencyKey, unwrap } from '../../../api/client';
import type { Schemas } from '../../../api/schemas';

const chartersKey = ['admission', 'charters'] as const;
const once = () => ({ 'Idempotency-Key': idempotencyKey() });

export function useCharters() {
  return useQuery({
    queryKey: chartersKey,
    queryFn: () => unwrap(api.GET('/api/v1/charter-versions')),
  });
}

export function usePublishCharter() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['PublishCharterDto']) =>
      unwrap(api.POST('/api/v1/charter-versions', { body, headers: once() })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['admission'] }),
  });
}

const formalitiesKey = (id: string) => ['admission', 'formalities', id];

export function useFormalities(id: string) {
  return useQuery({
    queryKey: formalitiesKey(id),
    queryFn: () =>
      unwrap(api.GET('/api/v1/applications/{id}/formalities', { params: { path: { id } } })),
  });
}

export function useRecordCeremony(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['RecordCeremonyDto']) =>
      unwrap(
        api.PUT('/api/v1/applications/{id}/formalities/ceremony', {
          ...{ params: { path: { id } }, body },
        }),
      ),
    onSuccess: (found) => client.setQueryData(formalitiesKey(id), found),
  });
}

export function useIssueCredential(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['IssueCredentialDto']) =>
      unwrap(
        api.POST('/api/v1/applications/{id}/formalities/credentials', {
          ...{ params: { path: { id } }, body, headers: once() },
        }),
      ),
    onSuccess: (found) => client.setQueryData(formalitiesKey(id), found),
  });
}
