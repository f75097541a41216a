import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, idempotencyKey, multipart, unwrap } from '../../../api/client';
import type { Schemas } from '../../../api/schemas';
import { membersKey } from '../../../entities/member/keys';
import { usePages } from '../../../ui/pages';
import { feesKey } from '../queries';
import type { NewBooking } from './types';

const statementsKey = [...feesKey, 'statements'] as const;
const once = () => ({ 'Idempotency-Key': idempotencyKey() });
/** While certain lines are being booked. */
const SOON_MS = 1500;

export function useStatements() {
  return usePages([...statementsKey, 'list'], (cursor) =>
    unwrap(api.GET('/api/v1/bank-statements', { params: { query: { cursor } } })),
  );
}

export function useStatement(id: string) {
  return useQuery({
    queryKey: [...statementsKey, id],
    queryFn: () => unwrap(api.GET('/api/v1/bank-statements/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data?.booking ? SOON_MS : false),
  });
}

/** @param booking how many are being booked: the lines change with it */
export function useStatementLines(
  id: string,
  state: Schemas['BankLineState'] | undefined,
  booking: number,
) {
  return usePages([...statementsKey, id, 'lines', state, booking], (cursor) =>
    unwrap(
      api.GET('/api/v1/bank-statements/{id}/lines', {
        params: { path: { id }, query: { state, cursor } },
      }),
    ),
  );
}

/** A booking changes what is owed, and may change a standing. */
function useStatementChange<Input, Answer>(change: (input: Input) => Promise<Answer>) {
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

export interface Upload {
  readonly file: File;
  readonly account: string;
  readonly acceptGap: boolean;
}

export const useImportStatement = () =>
  useStatementChange(({ file, account, acceptGap }: Upload) =>
    unwrap(
      api.POST('/api/v1/bank-statements', {
        body: multipart({ account, acceptGap: String(acceptGap), file }),
        headers: once(),
      }),
    ),
  );

export const useMatchAgain = (id: string) =>
  useStatementChange(() =>
    unwrap(
      api.POST('/api/v1/bank-statements/{id}/match', {
        ...{ params: { path: { id } }, headers: once() },
      }),
    ),
  );

export const useBookLine = (id: string) =>
  useStatementChange((body: NewBooking) =>
    unwrap(
      api.POST('/api/v1/bank-lines/{id}/book', {
        ...{ params: { path: { id } }, body, headers: once() },
      }),
    ),
  );

export const useSetAside = (id: string) =>
  useStatementChange((reason: string) =>
    unwrap(
      api.POST('/api/v1/bank-lines/{id}/set-aside', {
        ...{ params: { path: { id } }, body: { reason }, headers: once() },
      }),
    ),
  );

export const useReopen = (id: string) =>
  useStatementChange(() =>
    unwrap(
      api.POST('/api/v1/bank-lines/{id}/reopen', {
        ...{ params: { path: { id } }, headers: once() },
      }),
    ),
  );

export const useReversePayment = (id: string) =>
  useStatementChange((reason: string) =>
    unwrap(
      api.POST('/api/v1/payments/{id}/reverse', {
        ...{ params: { path: { id } }, body: { reason }, headers: once() },
      }),
    ),
  );
