import { useMutation, useQuery, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { api, idempotencyKey, multipart, unwrap } from '../../api/client';
import { usePages } from '../../ui/pages';
import { rfqsKey } from './keys';
import type { AwardPart, Rfq, RfqInput, SupplierMark } from './types';

const once = () => ({ 'Idempotency-Key': idempotencyKey() });
export const rfqKey = (id: string) => [...rfqsKey, 'one', id] as const;

export interface RfqsFilter {
  state?: Rfq['state'];
  q?: string;
}

export function useRfqs(query: RfqsFilter) {
  return usePages([...rfqsKey, 'list', query], (cursor) =>
    unwrap(api.GET('/api/v1/rfqs', { params: { query: { ...query, cursor } } })),
  );
}

export function useRfq(id: string) {
  return useQuery({
    queryKey: rfqKey(id),
    queryFn: () => unwrap(api.GET('/api/v1/rfqs/{id}', { params: { path: { id } } })),
  });
}

export function useComparison(id: string) {
  return useQuery({
    queryKey: [...rfqKey(id), 'comparison'],
    queryFn: () => unwrap(api.GET('/api/v1/rfqs/{id}/comparison', { params: { path: { id } } })),
  });
}

export interface CandidatesFilter {
  q?: string;
  coast?: 'coastal' | 'interior';
  province?: string;
  certificate?: string;
  reputation?: number;
  capacity?: string;
  capacityUnit?: string;
}

export function useCandidates(id: string, query: CandidatesFilter) {
  return usePages([...rfqKey(id), 'candidates', query], (cursor) =>
    unwrap(
      api.GET('/api/v1/rfqs/{id}/candidates', {
        params: { path: { id }, query: { ...query, cursor, limit: 50 } },
      }),
    ),
  );
}

export function useMatchedCandidates(id: string) {
  return useQuery({
    queryKey: [...rfqKey(id), 'matched'],
    queryFn: () =>
      unwrap(api.GET('/api/v1/rfqs/{id}/matched-candidates', { params: { path: { id } } })),
  });
}

function useChange<Input, Answer>(key: QueryKey, change: (input: Input) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: key }),
  });
}

export const useCreateRfq = () =>
  useChange(rfqsKey, (body: RfqInput & { demandId?: string }) =>
    unwrap(api.POST('/api/v1/rfqs', { body, headers: once() })),
  );

/** A draft is changed, an open request amended: then all suppliers are told. */
export const useSaveRfq = ({ id, state, revision }: Rfq) =>
  useChange(rfqsKey, (input: RfqInput) => {
    const body = { ...input, revision };
    const params = { path: { id } };
    return state === 'draft'
      ? unwrap(api.PUT('/api/v1/rfqs/{id}', { params, body }))
      : unwrap(api.POST('/api/v1/rfqs/{id}/amend', { params, body, headers: once() }));
  });

export function useReadLines() {
  return useMutation({
    mutationFn: (file: File) =>
      unwrap(api.POST('/api/v1/rfq-line-sheets', { body: multipart({ file }) })),
  });
}

export const useCloneRfq = (id: string) =>
  useChange(rfqsKey, () =>
    unwrap(api.POST('/api/v1/rfqs/{id}/clone', { params: { path: { id } }, headers: once() })),
  );

export const useChooseSuppliers = (id: string) =>
  useChange(rfqKey(id), (memberIds: string[]) =>
    unwrap(
      api.POST('/api/v1/rfqs/{id}/suppliers', { params: { path: { id } }, body: { memberIds } }),
    ),
  );

export const useRemoveSupplier = (id: string) =>
  useChange(rfqKey(id), (memberId: string) =>
    unwrap(
      api.DELETE('/api/v1/rfqs/{id}/suppliers/{memberId}', { params: { path: { id, memberId } } }),
    ),
  );

export const useSendRfq = (id: string) =>
  useChange(rfqsKey, () =>
    unwrap(api.POST('/api/v1/rfqs/{id}/send', { params: { path: { id } }, headers: once() })),
  );

export const useExtendRfq = (id: string) =>
  useChange(rfqsKey, (body: { deadline: string }) =>
    unwrap(
      api.POST('/api/v1/rfqs/{id}/extend', { params: { path: { id } }, body, headers: once() }),
    ),
  );

export const useCallFinalRound = (id: string) =>
  useChange(rfqsKey, (body: { deadline: string }) =>
    unwrap(
      api.POST('/api/v1/rfqs/{id}/final-round', {
        ...{ params: { path: { id } }, body, headers: once() },
      }),
    ),
  );

export const useCloseRfq = (id: string) =>
  useChange(rfqsKey, (reason: string) =>
    unwrap(
      api.POST('/api/v1/rfqs/{id}/close', {
        ...{ params: { path: { id } }, body: { reason }, headers: once() },
      }),
    ),
  );

export const useMarkSupplier = (id: string) =>
  useChange(rfqKey(id), ({ invitationId, ...body }: SupplierMark) =>
    unwrap(
      api.PATCH('/api/v1/rfqs/{id}/suppliers/{invitationId}', {
        params: { path: { id, invitationId } },
        body,
      }),
    ),
  );

export const useEnterRates = (id: string) =>
  useChange(rfqKey(id), (rates: { currency: 'USD'; rate: string }[]) =>
    unwrap(api.PUT('/api/v1/rfqs/{id}/rates', { params: { path: { id } }, body: { rates } })),
  );

export const usePublishAnswer = (id: string) =>
  useChange(rfqKey(id), (body: { questionId?: string; question: string; answer: string }) =>
    unwrap(
      api.POST('/api/v1/rfqs/{id}/answers', { params: { path: { id } }, body, headers: once() }),
    ),
  );

export const useAwardRfq = (id: string) =>
  useChange(rfqsKey, (parts: AwardPart[]) =>
    unwrap(
      api.POST('/api/v1/rfqs/{id}/award', {
        ...{ params: { path: { id } }, body: { parts }, headers: once() },
      }),
    ),
  );
