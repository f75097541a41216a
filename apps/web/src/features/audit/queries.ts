import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { usePages } from '../../ui/pages';
import type { AuditFilter } from './filters';
import { auditKey } from './keys';

export function useAudit(filter: AuditFilter) {
  return usePages([...auditKey, 'entries', filter], (cursor) =>
    unwrap(api.GET('/api/v1/audit', { params: { query: { ...filter, cursor } } })),
  );
}

export function useAuditActions() {
  return useQuery({
    queryKey: [...auditKey, 'actions'],
    queryFn: () => unwrap(api.GET('/api/v1/audit/actions')),
  });
}

export function useAuditActors() {
  return useQuery({
    queryKey: [...auditKey, 'actors'],
    queryFn: () => unwrap(api.GET('/api/v1/audit/actors')),
  });
}

export function useAuditChain() {
  return useQuery({
    queryKey: [...auditKey, 'chain'],
    queryFn: () => unwrap(api.GET('/api/v1/audit/chain')),
  });
}
