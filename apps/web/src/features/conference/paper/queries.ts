import { useQuery } from '@tanstack/react-query';
import { api, idempotencyKey, unwrap } from '../../../api/client';
import { sessionsKey } from '../keys';
import { useConferenceChange } from '../queries';
import type { PaperRecord } from './types';

const at = (id: string) => ({ params: { path: { id } } });

export function usePaperRecords(id: string) {
  return useQuery({
    queryKey: [...sessionsKey, id, 'paper-records'],
    queryFn: () => unwrap(api.GET('/api/v1/matchmaking-sessions/{id}/paper-records', at(id))),
  });
}

export const useRecordPaper = (meetingId: string) =>
  useConferenceChange((body: PaperRecord) =>
    unwrap(
      api.PUT('/api/v1/conference-meetings/{id}/paper-record', {
        params: { path: { id: meetingId }, header: { 'Idempotency-Key': idempotencyKey() } },
        body,
      }),
    ),
  );
