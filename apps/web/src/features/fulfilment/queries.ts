import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, idempotencyKey, multipart, unwrap } from '../../api/client';
import { Problem } from '../../ui/problem';
import { usePages } from '../../ui/pages';
import { contractsKey } from './keys';
import type {
  Acceptance,
  AgreementToClose,
  Closing,
  Contract,
  ContractState,
  DisputeAction,
  DoubleReview,
  Draft,
  MediationStep,
  NewClaim,
  NewDelivery,
  NewInvoice,
  NewPayment,
  NewRating,
  OutsideSignature,
  Withdrawal,
} from './types';

export interface SignedScan {
  file: File;
  /** Of the contents that the person has looked at. */
  contentHash: string;
}

const once = () => ({ 'Idempotency-Key': idempotencyKey() });
const of = (id: string) => ({ params: { path: { id } } });

export function useContracts(query: { state?: ContractState; q?: string }) {
  return usePages([...contractsKey, 'list', query], (cursor) =>
    unwrap(api.GET('/api/v1/contracts', { params: { query: { ...query, cursor } } })),
  );
}

export function useOpenItems() {
  return useQuery({
    queryKey: [...contractsKey, 'open'],
    queryFn: () => unwrap(api.GET('/api/v1/my-unit/open-items')),
  });
}

export function useContract(id: string) {
  return useQuery({
    queryKey: [...contractsKey, 'one', id],
    queryFn: () => unwrap(api.GET('/api/v1/contracts/{id}', of(id))),
  });
}

/** The contract of a room's agreement, which is opened where there is none. */
export function useContractOfRoom(dealRoomId: string) {
  return useQuery({
    queryKey: [...contractsKey, 'of-room', dealRoomId],
    queryFn: () => unwrap(api.POST('/api/v1/contracts', { body: { dealRoomId } })),
    staleTime: Infinity,
  });
}

/** Each change is answered with the contract as it is now. */
function useContractChange<Input>(id: string, change: (input: Input) => Promise<Contract>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (contract) => {
      client.setQueryData([...contractsKey, 'one', id], contract);
      await client.invalidateQueries({ queryKey: contractsKey });
    },
    // Something else was done meanwhile: the page shows it, and the form keeps what was typed.
    onError: (error) =>
      error instanceof Problem && error.status === 409
        ? client.invalidateQueries({ queryKey: [...contractsKey, 'one', id] })
        : undefined,
  });
}

export const useDraft = (id: string) =>
  useContractChange(id, (body: Draft) =>
    unwrap(api.PUT('/api/v1/contracts/{id}/draft', { ...of(id), body })),
  );

export const useSignByScan = (id: string) =>
  useContractChange(id, (scan: SignedScan) =>
    unwrap(
      api.POST('/api/v1/contracts/{id}/scan', {
        ...{ ...of(id), body: multipart({ ...scan }), headers: once() },
      }),
    ),
  );

export const useSignOutside = (id: string) =>
  useContractChange(id, (body: OutsideSignature) =>
    unwrap(api.PUT('/api/v1/contracts/{id}/outside-signature', { ...of(id), body })),
  );

export const useTakeSignatureBack = (id: string) =>
  useContractChange(id, () => unwrap(api.DELETE('/api/v1/contracts/{id}/signature', of(id))));

export const useRecordDelivery = (id: string) =>
  useContractChange(id, (body: NewDelivery) =>
    unwrap(api.POST('/api/v1/contracts/{id}/deliveries', { ...of(id), body, headers: once() })),
  );

export const useDecideDelivery = (id: string, no: number) =>
  useContractChange(id, (body: Acceptance) =>
    unwrap(
      api.POST('/api/v1/contracts/{id}/deliveries/{no}/decide', {
        ...{ params: { path: { id, no } }, body, headers: once() },
      }),
    ),
  );

export const useRecordPayment = (id: string) =>
  useContractChange(id, (body: NewPayment) =>
    unwrap(api.POST('/api/v1/contracts/{id}/payments', { ...of(id), body, headers: once() })),
  );

export const useConfirmPayment = (id: string) =>
  useContractChange(id, (no: number) =>
    unwrap(
      api.POST('/api/v1/contracts/{id}/payments/{no}/confirm', {
        ...{ params: { path: { id, no } }, headers: once() },
      }),
    ),
  );

export const useRejectPayment = (id: string, no: number) =>
  useContractChange(id, (reason: string) =>
    unwrap(
      api.POST('/api/v1/contracts/{id}/payments/{no}/reject', {
        ...{ params: { path: { id, no } }, body: { reason }, headers: once() },
      }),
    ),
  );

export const useRecordInvoice = (id: string) =>
  useContractChange(id, (body: NewInvoice) =>
    unwrap(api.POST('/api/v1/contracts/{id}/invoices', { ...of(id), body, headers: once() })),
  );

export const useAttachFile = (id: string) =>
  useContractChange(
    id,
    ({ file, about, aboutNo }: { file: File; about: string; aboutNo: string }) =>
      unwrap(
        api.POST('/api/v1/contracts/{id}/files', {
          ...{ ...of(id), body: multipart({ file, about, aboutNo }) },
        }),
      ),
  );

export const useClose = (id: string) =>
  useContractChange(id, (body: Closing) =>
    unwrap(api.POST('/api/v1/contracts/{id}/close', { ...of(id), body, headers: once() })),
  );

export const useDropClosing = (id: string) =>
  useContractChange(id, () =>
    unwrap(api.POST('/api/v1/contracts/{id}/close/drop', { ...of(id), headers: once() })),
  );

export const useAgreeToClose = (id: string) =>
  useContractChange(id, (body: AgreementToClose) =>
    unwrap(
      api.POST('/api/v1/contracts/{id}/close/agree', {
        ...{ ...of(id), body, headers: once() },
      }),
    ),
  );

/** What my side recorded and the other one has not answered. */
export const useWithdraw = (id: string, what: 'deliveries' | 'payments', no: number) =>
  useContractChange(id, ({ reason }: Withdrawal) =>
    unwrap(
      api.POST(`/api/v1/contracts/{id}/${what}/{no}/withdraw`, {
        ...{ params: { path: { id, no } }, body: { reason }, headers: once() },
      }),
    ),
  );

export const useWithdrawInvoice = (id: string, invoiceId: string) =>
  useContractChange(id, (body: Withdrawal) =>
    unwrap(
      api.POST('/api/v1/contracts/{id}/invoices/{invoiceId}/withdraw', {
        ...{ params: { path: { id, invoiceId } }, body, headers: once() },
      }),
    ),
  );

export const useConfirmInvoice = (id: string) =>
  useContractChange(id, (invoiceId: string) =>
    unwrap(
      api.POST('/api/v1/contracts/{id}/invoices/{invoiceId}/confirm', {
        ...{ params: { path: { id, invoiceId } }, headers: once() },
      }),
    ),
  );

export const useClaim = (id: string) =>
  useContractChange(id, (body: NewClaim) =>
    unwrap(api.POST('/api/v1/contracts/{id}/disputes', { ...of(id), body, headers: once() })),
  );

export const useActOnDispute = (id: string, no: number) =>
  useContractChange(id, (body: { action: DisputeAction; text: string }) =>
    unwrap(
      api.POST('/api/v1/contracts/{id}/disputes/{no}/act', {
        ...{ params: { path: { id, no } }, body, headers: once() },
      }),
    ),
  );

export const useRate = (id: string) =>
  useContractChange(id, (body: NewRating) =>
    unwrap(api.POST('/api/v1/contracts/{id}/rating', { ...of(id), body, headers: once() })),
  );

export const useAnswerRating = (id: string) =>
  useContractChange(id, (answer: string) =>
    unwrap(
      api.POST('/api/v1/contracts/{id}/rating/answer', {
        ...{ ...of(id), body: { answer }, headers: once() },
      }),
    ),
  );

export function useMediations() {
  return useQuery({
    queryKey: [...contractsKey, 'mediations'],
    queryFn: () => unwrap(api.GET('/api/v1/contract-mediations')),
  });
}

export function useMediate(id: string, no: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: MediationStep) =>
      unwrap(
        api.POST('/api/v1/contract-mediations/{id}/{no}', {
          ...{ params: { path: { id, no } }, body, headers: once() },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: contractsKey }),
  });
}

interface OverviewFilter {
  q?: string;
  late?: 'true';
  doubles?: 'true';
}

export function useOverviews({ q, late, doubles }: OverviewFilter) {
  const query = {
    ...{ q, late: late ? true : undefined, doubles: doubles ? true : undefined },
  };
  return usePages([...contractsKey, 'overviews', query], (cursor) =>
    unwrap(api.GET('/api/v1/contract-overviews', { params: { query: { ...query, cursor } } })),
  );
}

export function useReviewDouble(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: DoubleReview) =>
      unwrap(
        api.POST('/api/v1/contract-overviews/{id}/review-double', {
          ...{ ...of(id), body, headers: once() },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: contractsKey }),
  });
}
