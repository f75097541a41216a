import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, idempotencyKey, multipart, unwrap } from '../../api/client';
import { usePages } from '../../ui/pages';
import { invitationsKey } from './keys';
import type { Quote, RfqPreferenceInput } from './types';

const once = () => ({ 'Idempotency-Key': idempotencyKey() });
const invitationKey = (id: string) => [...invitationsKey, 'one', id] as const;

export function useInvitations(open: boolean | undefined) {
  return usePages([...invitationsKey, 'list', open], (cursor) =>
    unwrap(api.GET('/api/v1/rfq-invitations', { params: { query: { open, cursor } } })),
  );
}

export function useInvitation(id: string) {
  return useQuery({
    queryKey: invitationKey(id),
    queryFn: () => unwrap(api.GET('/api/v1/rfq-invitations/{id}', { params: { path: { id } } })),
  });
}

/** Whether requests reach my unit. */
export function useRfqPreference() {
  return useQuery({
    queryKey: [...invitationsKey, 'preference'],
    queryFn: () => unwrap(api.GET('/api/v1/rfq-preference')),
  });
}

export const useSetRfqPreference = () =>
  useAnswer((body: RfqPreferenceInput) => unwrap(api.PUT('/api/v1/rfq-preference', { body })));

function useAnswer<Input, Answer>(change: (input: Input) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: invitationsKey }),
  });
}

export const useSaveQuoteDraft = (id: string) =>
  useAnswer((body: Quote) =>
    unwrap(api.PUT('/api/v1/rfq-invitations/{id}/draft', { params: { path: { id } }, body })),
  );

export const useSendQuote = (id: string) =>
  useAnswer((body: Quote & { version: number }) =>
    unwrap(
      api.POST('/api/v1/rfq-invitations/{id}/quotes', {
        ...{ params: { path: { id } }, body, headers: once() },
      }),
    ),
  );

/** Prices of a sheet become the draft of the quote. */
export const useReadQuoteSheet = (id: string) =>
  useAnswer((file: File) =>
    unwrap(
      api.POST('/api/v1/rfq-invitations/{id}/sheet', {
        params: { path: { id } },
        body: multipart({ file }),
      }),
    ),
  );

export const useRefuse = (id: string, as: 'decline' | 'withdraw') =>
  useAnswer((reason: string) =>
    unwrap(
      api.POST(`/api/v1/rfq-invitations/{id}/${as}`, {
        ...{ params: { path: { id } }, body: { reason }, headers: once() },
      }),
    ),
  );

export const useAsk = (id: string) =>
  useAnswer((body: { question: string }) =>
    unwrap(
      api.POST('/api/v1/rfq-invitations/{id}/questions', {
        ...{ params: { path: { id } }, body, headers: once() },
      }),
    ),
  );
