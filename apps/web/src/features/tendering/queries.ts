import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, idempotencyKey, multipart, unwrap } from '../../api/client';
import { usePages } from '../../ui/pages';
import { tendersKey } from './keys';
import type { GivenShare, TenderSettings } from './types';

const once = () => ({ 'Idempotency-Key': idempotencyKey() });
const tenderKey = (id: string) => [...tendersKey, 'one', id] as const;
const at = (id: string) => ({ path: { id } });

export function useTenders() {
  return usePages([...tendersKey, 'list'], (cursor) =>
    unwrap(api.GET('/api/v1/tenders', { params: { query: { cursor } } })),
  );
}

export function useTender(id: string) {
  return useQuery({
    queryKey: tenderKey(id),
    queryFn: () => unwrap(api.GET('/api/v1/tenders/{id}', { params: at(id) })),
  });
}

export function useProfiles() {
  return useQuery({
    queryKey: [...tendersKey, 'profiles'],
    queryFn: () => unwrap(api.GET('/api/v1/tender-profiles')),
    staleTime: Infinity,
  });
}

/** The draft request that becomes a sealed tender. */
export function useRequest(id: string) {
  return useQuery({
    queryKey: [...tendersKey, 'request', id],
    queryFn: () => unwrap(api.GET('/api/v1/rfqs/{id}', { params: at(id) })),
  });
}

/** What a bidder is asked for. */
export function useAsked(invitationId: string) {
  return useQuery({
    queryKey: [...tendersKey, 'asked', invitationId],
    queryFn: () => unwrap(api.GET('/api/v1/rfq-invitations/{id}', { params: at(invitationId) })),
  });
}

export function useSigns(id: string) {
  return useQuery({
    queryKey: [...tenderKey(id), 'signs'],
    queryFn: () => unwrap(api.GET('/api/v1/tenders/{id}/signs', { params: at(id) })),
  });
}

/** Units that the third opener can come from. */
export function useUnits(id: string, q: string) {
  return useQuery({
    queryKey: [...tendersKey, 'units', id, q],
    queryFn: () =>
      unwrap(
        api.GET('/api/v1/rfqs/{id}/candidates', {
          params: { ...at(id), query: { q: q || undefined, limit: 20 } },
        }),
      ),
  });
}

function useChange<Input, Answer>(change: (input: Input) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    // The request shows whether it is sealed, and how far it is.
    onSettled: () =>
      client.invalidateQueries({
        predicate: ({ queryKey }) =>
          [tendersKey[0], 'rfqs', 'rfq-invitations'].includes(String(queryKey[0])),
      }),
  });
}

export const useSetTender = (id: string) =>
  useChange((body: TenderSettings) =>
    unwrap(api.PUT('/api/v1/tenders/{id}', { params: at(id), body })),
  );

export const useUnsetTender = (id: string) =>
  useChange(() => unwrap(api.DELETE('/api/v1/tenders/{id}', { params: at(id) })));

export const useRegisterKey = (id: string) =>
  useChange((body: { recipient: string; verifier: string; proof: string }) =>
    unwrap(api.POST('/api/v1/tenders/{id}/keys', { params: at(id), body, headers: once() })),
  );

export const useSendTender = (id: string) =>
  useChange((body: { understood: boolean }) =>
    unwrap(api.POST('/api/v1/tenders/{id}/send', { params: at(id), body, headers: once() })),
  );

/** A ciphertext of the bidder’s browser. */
export const sendSealedFile = (id: string, bytes: Uint8Array<ArrayBuffer>) =>
  unwrap(
    api.POST('/api/v1/tenders/{id}/files', {
      params: at(id),
      ...{ body: multipart({ file: new File([bytes], 'sealed') }), headers: once() },
    }),
  );

export const useSendSealed = (id: string) =>
  useChange((envelope: string) =>
    unwrap(
      api.POST('/api/v1/tenders/{id}/quotes', {
        ...{ params: at(id), body: { envelope }, headers: once() },
      }),
    ),
  );

export const takeCiphertexts = (id: string) =>
  unwrap(api.POST('/api/v1/tenders/{id}/openings', { params: at(id) }));

export const useGiveShares = (id: string) =>
  useChange((shares: GivenShare[]) =>
    unwrap(
      api.POST('/api/v1/tenders/{id}/shares', {
        ...{ params: at(id), body: { shares }, headers: once() },
      }),
    ),
  );

export const useSignRecord = (id: string) =>
  useChange((body: { recordHash: string; signature: string }) =>
    unwrap(api.POST('/api/v1/tenders/{id}/signatures', { params: at(id), body, headers: once() })),
  );

export const useObject = (id: string) =>
  useChange((text: string) =>
    unwrap(
      api.POST('/api/v1/tenders/{id}/objections', {
        ...{ params: at(id), body: { text }, headers: once() },
      }),
    ),
  );

export const useAnswerObjection = (id: string, objectionId: string) =>
  useChange((answer: string) =>
    unwrap(
      api.POST('/api/v1/tenders/{id}/objections/{objectionId}/answer', {
        params: { path: { id, objectionId } },
        ...{ body: { answer }, headers: once() },
      }),
    ),
  );

/** The export as the browser checks it before somebody signs. */
export const takeExport = async (id: string): Promise<string> => {
  const { data, error } = await api.GET('/api/v1/tenders/{id}/export.json', {
    ...{ params: at(id), parseAs: 'text' },
  });
  if (typeof data !== 'string') throw new Error(JSON.stringify(error ?? null));
  return data;
};
