import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, idempotencyKey, unwrap } from '../../../api/client';
import { usePages } from '../../../ui/pages';
import { contractsKey } from '../keys';
import type { Cooperation, NewCooperation, NewFormula } from './types';

/** Beside the contracts: the same live event makes both stale. */
const key = [...contractsKey, 'cooperations'] as const;
const once = () => ({ 'Idempotency-Key': idempotencyKey() });
const of = (id: string) => ({ params: { path: { id } } });

export function useCooperations() {
  return usePages([...key, 'list'], (cursor) =>
    unwrap(api.GET('/api/v1/cooperations', { params: { query: { cursor } } })),
  );
}

export function useCooperation(id: string) {
  return useQuery({
    queryKey: [...key, id],
    queryFn: () => unwrap(api.GET('/api/v1/cooperations/{id}', of(id))),
  });
}

/** Units that mine has negotiated with. */
export function usePartners() {
  return useQuery({
    queryKey: [...key, 'partners'],
    queryFn: async () => {
      const query = { limit: 100 };
      const { items } = await unwrap(api.GET('/api/v1/deal-rooms', { params: { query } }));
      return [...new Map(items.map(({ counterpart }) => [counterpart.id, counterpart])).values()];
    },
  });
}

function useChange<Input>(change: (input: Input) => Promise<Cooperation>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}

export const usePropose = () =>
  useChange((body: NewCooperation) =>
    unwrap(api.POST('/api/v1/cooperations', { body, headers: once() })),
  );

export const useProposeFormula = (id: string) =>
  useChange((body: NewFormula) =>
    unwrap(api.POST('/api/v1/cooperations/{id}/formulas', { ...of(id), body, headers: once() })),
  );

export const useAcceptFormula = (id: string) =>
  useChange(() =>
    unwrap(api.POST('/api/v1/cooperations/{id}/accept', { ...of(id), headers: once() })),
  );

export const useEndProposal = (id: string, kind: 'decline' | 'withdraw') =>
  useChange((reason: string) =>
    unwrap(
      api.POST(`/api/v1/cooperations/{id}/${kind}`, {
        ...{ ...of(id), body: { reason }, headers: once() },
      }),
    ),
  );

export const useReach = (id: string, no: number) =>
  useChange((body: { reachedOn: string; evidence: string }) =>
    unwrap(
      api.POST('/api/v1/cooperations/{id}/milestones/{no}/reach', {
        ...{ params: { path: { id, no } }, body, headers: once() },
      }),
    ),
  );

export const useStateYear = (id: string) =>
  useChange((body: { year: number; amount: string; note?: string }) =>
    unwrap(api.POST('/api/v1/cooperations/{id}/statements', { ...of(id), body, headers: once() })),
  );

export const useAnswerStatement = (id: string) =>
  useChange((body: { year: number; confirms: boolean; note?: string }) =>
    unwrap(
      api.POST('/api/v1/cooperations/{id}/statements/answer', {
        ...{ ...of(id), body, headers: once() },
      }),
    ),
  );
