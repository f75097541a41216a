import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, idempotencyKey, multipart, unwrap } from '../../api/client';
import { membersKey } from '../../entities/member/keys';
import { usePages } from '../../ui/pages';
import type { FeesFilter } from './fees-filter';
import type { NewOfficialReceipt, NewPayment, NewRate, NewPolicy, Waiver } from './types';

export const feesKey = ['fees'] as const;
const once = () => ({ 'Idempotency-Key': idempotencyKey() });

export function useMyFees() {
  return useQuery({
    queryKey: [...feesKey, 'mine'],
    queryFn: () => unwrap(api.GET('/api/v1/my-unit/fees')),
  });
}

export function useFeeOverview() {
  return useQuery({
    queryKey: [...feesKey, 'overview'],
    queryFn: () => unwrap(api.GET('/api/v1/fee-overview')),
  });
}

export function useFeeSettings() {
  return useQuery({
    queryKey: [...feesKey, 'settings'],
    queryFn: () => unwrap(api.GET('/api/v1/fee-settings')),
  });
}

export function useInvoices({ late, ...query }: FeesFilter) {
  return usePages([...feesKey, 'invoices', late, query], (cursor) =>
    unwrap(
      api.GET('/api/v1/invoices', {
        params: { query: { ...query, late: late === 'true' ? true : undefined, cursor } },
      }),
    ),
  );
}

export function usePayments() {
  return usePages([...feesKey, 'payments'], (cursor) =>
    unwrap(api.GET('/api/v1/payments', { params: { query: { cursor } } })),
  );
}

/** A payment may change a standing, too. */
function useFeeChange<Input, Answer>(change: (input: Input) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: feesKey }),
        client.invalidateQueries({ queryKey: membersKey }),
      ]),
  });
}

export const useRecordPayment = () =>
  useFeeChange((body: NewPayment) =>
    unwrap(api.POST('/api/v1/payments', { body, headers: once() })),
  );

export const useSettlePayment = () =>
  useFeeChange(({ id, as }: { id: string; as: 'complete' | 'fail' }) =>
    unwrap(
      api.POST(`/api/v1/payments/{id}/${as}`, {
        ...{ params: { path: { id } }, headers: once() },
      }),
    ),
  );

export interface FeeRun {
  readonly how: 'send' | 'draft' | 'issue-drafts';
  readonly year: number;
  readonly dueOn: string;
}

export const useRunFees = () =>
  useFeeChange(({ how, year, dueOn }: FeeRun) =>
    how === 'issue-drafts'
      ? unwrap(
          api.POST('/api/v1/invoices/issue-drafts', { ...{ body: { year }, headers: once() } }),
        )
      : unwrap(
          api.POST('/api/v1/invoices/run', {
            ...{ body: { year, dueOn, asDrafts: how === 'draft' }, headers: once() },
          }),
        ),
  );

export const useIssueDraft = (id: string) =>
  useFeeChange(() =>
    unwrap(
      api.POST('/api/v1/invoices/{id}/issue', { ...{ params: { path: { id } }, headers: once() } }),
    ),
  );

export const useSendInvoice = (id: string) =>
  useFeeChange(() =>
    unwrap(
      api.POST('/api/v1/invoices/{id}/send', { ...{ params: { path: { id } }, headers: once() } }),
    ),
  );

export const useCancelInvoice = (id: string) =>
  useFeeChange((reason: string) =>
    unwrap(
      api.POST('/api/v1/invoices/{id}/cancel', {
        ...{ params: { path: { id } }, body: { reason }, headers: once() },
      }),
    ),
  );

export function useOfficialReceipts(paymentId: string) {
  return useQuery({
    queryKey: [...feesKey, 'official-receipts', paymentId],
    queryFn: () =>
      unwrap(
        api.GET('/api/v1/payments/{id}/official-receipts', { params: { path: { id: paymentId } } }),
      ),
  });
}

export const useNoteReceipt = (paymentId: string) =>
  useFeeChange((body: NewOfficialReceipt) =>
    unwrap(
      api.POST('/api/v1/payments/{id}/official-receipts', {
        ...{ params: { path: { id: paymentId } }, body, headers: once() },
      }),
    ),
  );

export const useKeepReceiptFile = (id: string) =>
  useFeeChange((file: File) =>
    unwrap(
      api.POST('/api/v1/official-receipts/{id}/file', {
        ...{ params: { path: { id } }, body: multipart({ file }) },
      }),
    ),
  );

export const useSetRate = () =>
  useFeeChange((body: NewRate) => unwrap(api.POST('/api/v1/fee-rates', { body, headers: once() })));

export const useSetPolicy = () =>
  useFeeChange((body: NewPolicy) => unwrap(api.PUT('/api/v1/fee-policy', { body })));

export const useWaive = (id: string) =>
  useFeeChange((body: Waiver) =>
    unwrap(
      api.POST('/api/v1/invoices/{id}/waive', {
        ...{ params: { path: { id } }, body, headers: once() },
      }),
    ),
  );
