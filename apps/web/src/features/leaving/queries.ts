import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, idempotencyKey, multipart, unwrap } from '../../api/client';
import { membersKey } from '../../entities/member/keys';
import { usePages } from '../../ui/pages';
import type { AppealOutcome, ExpulsionCase, ExpulsionOutcome, ExpulsionState } from './types';

const leavingKey = ['leaving'] as const;
const casesKey = [...leavingKey, 'cases'] as const;
const ownKey = [...leavingKey, 'own'] as const;
const withdrawalsKey = [...leavingKey, 'withdrawals'] as const;
const policyKey = [...leavingKey, 'policy'] as const;
const once = () => ({ 'Idempotency-Key': idempotencyKey() });

export function useCases(query: { state?: ExpulsionState }) {
  return usePages([...casesKey, 'list', query], (cursor) =>
    unwrap(api.GET('/api/v1/expulsion-cases', { params: { query: { ...query, cursor } } })),
  );
}

export function useCase(id: string) {
  return useQuery({
    queryKey: [...casesKey, id],
    queryFn: () => unwrap(api.GET('/api/v1/expulsion-cases/{id}', { params: { path: { id } } })),
  });
}

/** What comes back is the case as it is now. */
function useCaseChange<Input>(
  key: readonly string[],
  change: (input: Input) => Promise<ExpulsionCase>,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (found) => {
      client.setQueryData([...key, found.id], found);
      void client.invalidateQueries({ queryKey: membersKey });
      return client.invalidateQueries({ queryKey: [...key, 'list'] });
    },
  });
}

export function useOpenCase() {
  return useCaseChange(casesKey, (body: { memberId: string; reasons: string }) =>
    unwrap(api.POST('/api/v1/expulsion-cases', { body, headers: once() })),
  );
}

export function useAttachEvidence(id: string) {
  return useCaseChange(casesKey, (file: File) =>
    unwrap(
      api.POST('/api/v1/expulsion-cases/{id}/files', {
        ...{ params: { path: { id } }, body: multipart({ file }) },
      }),
    ),
  );
}

export function useNotifyCase(id: string) {
  return useCaseChange(casesKey, (body: { version: number; answerDays: number }) =>
    unwrap(
      api.POST('/api/v1/expulsion-cases/{id}/notify', {
        ...{ params: { path: { id } }, body, headers: once() },
      }),
    ),
  );
}

export function useDropCase(id: string) {
  return useCaseChange(casesKey, (body: { version: number; reason: string }) =>
    unwrap(
      api.POST('/api/v1/expulsion-cases/{id}/drop', {
        ...{ params: { path: { id } }, body, headers: once() },
      }),
    ),
  );
}

interface Decision<Outcome> {
  version: number;
  outcome: Outcome;
  reason: string;
}

export function useDecideCase(id: string) {
  return useCaseChange(casesKey, (body: Decision<ExpulsionOutcome>) =>
    unwrap(
      api.POST('/api/v1/expulsion-cases/{id}/decide', {
        ...{ params: { path: { id } }, body, headers: once() },
      }),
    ),
  );
}

export function useSettleAppeal(id: string) {
  return useCaseChange(casesKey, (body: Decision<AppealOutcome>) =>
    unwrap(
      api.POST('/api/v1/expulsion-cases/{id}/appeal/decide', {
        ...{ params: { path: { id } }, body, headers: once() },
      }),
    ),
  );
}

export function useOwnCases() {
  return useQuery({
    queryKey: [...ownKey, 'list'],
    queryFn: () => unwrap(api.GET('/api/v1/my-unit/expulsion-cases')),
  });
}

export function useOwnCase(id: string) {
  return useQuery({
    queryKey: [...ownKey, id],
    queryFn: () =>
      unwrap(api.GET('/api/v1/my-unit/expulsion-cases/{id}', { params: { path: { id } } })),
  });
}

export function useAttachToOwnCase(id: string) {
  return useCaseChange(ownKey, (file: File) =>
    unwrap(
      api.POST('/api/v1/my-unit/expulsion-cases/{id}/files', {
        ...{ params: { path: { id } }, body: multipart({ file }) },
      }),
    ),
  );
}

/** What the unit says to its case: the answer to the notice, or an appeal. */
export function useSayToCase(id: string, what: 'answer' | 'appeal') {
  return useCaseChange(ownKey, (body: { version: number; text: string }) =>
    unwrap(
      api.POST(`/api/v1/my-unit/expulsion-cases/{id}/${what}`, {
        ...{ params: { path: { id } }, body, headers: once() },
      }),
    ),
  );
}

export function useWithdrawals() {
  return usePages([...withdrawalsKey, 'list'], (cursor) =>
    unwrap(api.GET('/api/v1/withdrawals', { params: { query: { cursor } } })),
  );
}

export function useConfirmWithdrawal(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { effectiveOn: string }) =>
      unwrap(
        api.POST('/api/v1/withdrawals/{id}/confirm', {
          ...{ params: { path: { id } }, body, headers: once() },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: withdrawalsKey }),
  });
}

const ownWithdrawalsKey = [...withdrawalsKey, 'own'];

export function useOwnWithdrawals() {
  return useQuery({
    queryKey: ownWithdrawalsKey,
    queryFn: () => unwrap(api.GET('/api/v1/my-unit/withdrawals')),
  });
}

export function useAskToWithdraw() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { reason: string; wishedOn: string }) =>
      unwrap(api.POST('/api/v1/my-unit/withdrawals', { body, headers: once() })),
    onSuccess: (list) => client.setQueryData(ownWithdrawalsKey, list),
  });
}

export function useTakeWithdrawalBack() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      unwrap(
        api.POST('/api/v1/my-unit/withdrawals/{id}/take-back', {
          ...{ params: { path: { id } }, headers: once() },
        }),
      ),
    onSuccess: (list) => client.setQueryData(ownWithdrawalsKey, list),
  });
}

export function useCasePolicy() {
  return useQuery({
    queryKey: policyKey,
    queryFn: () => unwrap(api.GET('/api/v1/case-policies')),
  });
}

export function useSetCasePolicy() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { answerDays: number; appealDays: number; firstFeeDays: number }) =>
      unwrap(api.PUT('/api/v1/case-policies', { body })),
    onSuccess: (policy) => client.setQueryData(policyKey, policy),
  });
}
