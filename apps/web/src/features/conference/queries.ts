import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, idempotencyKey, multipart, unwrap } from '../../api/client';
import { usePages } from '../../ui/pages';
import { conferencesKey } from './keys';
import type { ConferenceStep, DelegateFile, HostingFile, Statement } from './types';

export const once = () => ({ 'Idempotency-Key': idempotencyKey() });
const at = (id: string) => ({ params: { path: { id } } });

export function useConferences() {
  return usePages([...conferencesKey, 'list'], (cursor) =>
    unwrap(api.GET('/api/v1/conferences', { params: { query: { cursor } } })),
  );
}

export function useConference(id: string) {
  return useQuery({
    queryKey: [...conferencesKey, id],
    queryFn: () => unwrap(api.GET('/api/v1/conferences/{id}', at(id))),
  });
}

export function useMyDelegates(id: string) {
  return useQuery({
    queryKey: [...conferencesKey, id, 'my-delegates'],
    queryFn: () => unwrap(api.GET('/api/v1/conferences/{id}/my-delegates', at(id))),
  });
}

export function useDelegates(id: string, q: string | undefined) {
  return usePages([...conferencesKey, id, 'delegates', q], (cursor) =>
    unwrap(
      api.GET('/api/v1/conferences/{id}/delegates', {
        params: { path: { id }, query: { q: q || undefined, cursor } },
      }),
    ),
  );
}

export function useConferenceChange<Input, Answer>(change: (input: Input) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: conferencesKey }),
  });
}

export const useCall = () =>
  useConferenceChange((body: { year: number; title: string }) =>
    unwrap(api.POST('/api/v1/conferences', { body, headers: once() })),
  );

export const usePropose = () =>
  useConferenceChange((body: { title: string; reason: string }) =>
    unwrap(api.POST('/api/v1/conferences/proposals', { body, headers: once() })),
  );

export const useProposePostponement = (id: string) =>
  useConferenceChange((reason: string) =>
    unwrap(
      api.POST('/api/v1/conferences/{id}/postponement', {
        ...{ ...at(id), body: { reason }, headers: once() },
      }),
    ),
  );

export const useJoin = (id: string) =>
  useConferenceChange(() => unwrap(api.POST('/api/v1/conferences/{id}/supporters', at(id))));

export const useStep = (id: string) =>
  useConferenceChange((body: { step: ConferenceStep; reason?: string }) =>
    unwrap(api.POST('/api/v1/conferences/{id}/steps', { ...{ ...at(id), body, headers: once() } })),
  );

export const useStatement = (id: string) =>
  useConferenceChange((body: Statement) =>
    unwrap(api.PUT('/api/v1/conferences/{id}', { ...at(id), body })),
  );

export const useApplyToHost = (id: string) =>
  useConferenceChange((body: HostingFile) =>
    unwrap(api.POST('/api/v1/conferences/{id}/hostings', { ...at(id), body, headers: once() })),
  );

export const useConfirmHosting = () =>
  useConferenceChange((id: string) => unwrap(api.POST('/api/v1/hostings/{id}/confirm', at(id))));

export const useDecideHosting = (id: string) =>
  useConferenceChange((body: { chosen: boolean; decision: string; decidedOn: string }) =>
    unwrap(api.POST('/api/v1/hostings/{id}/decide', { ...at(id), body, headers: once() })),
  );

export const useAddHostingFile = (id: string) =>
  useConferenceChange((file: File) =>
    unwrap(
      api.POST('/api/v1/hostings/{id}/files', {
        ...{ ...at(id), body: multipart({ file }), headers: once() },
      }),
    ),
  );

export const useRemoveHostingFile = (id: string) =>
  useConferenceChange((fileId: string) =>
    unwrap(
      api.DELETE('/api/v1/hostings/{id}/files/{fileId}', { params: { path: { id, fileId } } }),
    ),
  );

/** @param forUnit whom the secretariat registers for; otherwise one's own unit */
export const useRegister = (id: string) =>
  useConferenceChange(({ memberId, ...body }: DelegateFile & { memberId?: string }) => {
    const request = { ...at(id), headers: once() };
    return memberId
      ? unwrap(
          api.POST('/api/v1/conferences/{id}/delegates', {
            ...request,
            body: { ...body, memberId },
          }),
        )
      : unwrap(api.POST('/api/v1/conferences/{id}/my-delegates', { ...request, body }));
  });

/** @param asOffice by the secretariat, which may revise those of any unit */
export const useReviseDelegate = (id: string, asOffice: boolean) =>
  useConferenceChange((body: Omit<DelegateFile, 'role'>) =>
    asOffice
      ? unwrap(api.PUT('/api/v1/delegates/{id}', { ...at(id), body }))
      : unwrap(api.PUT('/api/v1/my-delegates/{id}', { ...at(id), body })),
  );

export const useWithdraw = (asOffice: boolean) =>
  useConferenceChange((id: string) =>
    asOffice
      ? unwrap(api.POST('/api/v1/delegates/{id}/withdraw', { ...at(id), headers: once() }))
      : unwrap(api.POST('/api/v1/my-delegates/{id}/withdraw', { ...at(id), headers: once() })),
  );
