import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { approvalsKey } from './keys';

const SHOWN = 3;

/** The latest that my unit submitted at a room or a request. */
export function useApprovalsAt(subjectId: string) {
  const query = { subjectId, limit: SHOWN };
  return useQuery({
    queryKey: [...approvalsKey, 'at', subjectId],
    queryFn: () => unwrap(api.GET('/api/v1/approvals', { params: { query } })),
  });
}
