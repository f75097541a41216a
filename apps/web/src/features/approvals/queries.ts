import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, idempotencyKey, unwrap } from '../../api/client';
import { approvalsKey } from '../../entities/approval/keys';
import { dealRoomsKey } from '../../entities/deal-room/keys';
import { homeKey } from '../../entities/home/keys';
import { usePages } from '../../ui/pages';
import type { Approval, ApprovalRule, NewDelegation } from './types';

const rulesKey = [...approvalsKey, 'rules'];
const delegationsKey = [...approvalsKey, 'delegations'];
const once = () => ({ 'Idempotency-Key': idempotencyKey() });

export type Box = 'waiting' | 'submitted' | 'all';

export function useApprovals(box: Box) {
  return usePages([...approvalsKey, 'list', box], (cursor) =>
    unwrap(api.GET('/api/v1/approvals', { params: { query: { box, cursor } } })),
  );
}

export function useApproval(id: string) {
  return useQuery({
    queryKey: [...approvalsKey, 'one', id],
    queryFn: () => unwrap(api.GET('/api/v1/approvals/{id}', { params: { path: { id } } })),
  });
}

/** What was decided may have sent an offer, or made an agreement. */
function useApprovalChange<Input>(change: (input: Input) => Promise<Approval>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () =>
      Promise.all(
        [approvalsKey, homeKey, dealRoomsKey].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  });
}

export interface Verdict {
  readonly verdict: 'approve' | 'refuse';
  readonly comment: string;
}

/** Each press is one decision about what was on screen. */
export const useDecide = ({ id, step, contentHash }: Approval) =>
  useApprovalChange(({ verdict, comment }: Verdict) =>
    unwrap(
      api.POST(`/api/v1/approvals/{id}/${verdict}`, {
        ...{ params: { path: { id } }, body: { step, contentHash, comment }, headers: once() },
      }),
    ),
  );

export const useAct = (id: string) =>
  useApprovalChange((action: 'withdraw' | 'remind') =>
    unwrap(
      api.POST(`/api/v1/approvals/{id}/${action}`, {
        ...{ params: { path: { id } }, headers: once() },
      }),
    ),
  );

export const useReassign = (id: string) =>
  useApprovalChange((body: { personId: string; reason: string }) =>
    unwrap(
      api.POST('/api/v1/approvals/{id}/reassign', {
        ...{ params: { path: { id } }, body, headers: once() },
      }),
    ),
  );

export function useRules() {
  return useQuery({
    queryKey: rulesKey,
    queryFn: () => unwrap(api.GET('/api/v1/my-unit/approval-rules')),
  });
}

export function useSetRules() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { version: number; rules: ApprovalRule[] }) =>
      unwrap(api.PUT('/api/v1/my-unit/approval-rules', { body, headers: once() })),
    onSuccess: (rules) => client.setQueryData(rulesKey, rules),
  });
}

export function useDelegations() {
  return useQuery({
    queryKey: delegationsKey,
    queryFn: () => unwrap(api.GET('/api/v1/approval-delegations')),
  });
}

export function useDelegate() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewDelegation) =>
      unwrap(api.POST('/api/v1/approval-delegations', { body, headers: once() })),
    onSuccess: (list) => client.setQueryData(delegationsKey, list),
  });
}

export function useEndDelegation(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      unwrap(api.DELETE('/api/v1/approval-delegations/{id}', { params: { path: { id } } })),
    onSuccess: (list) => client.setQueryData(delegationsKey, list),
  });
}
