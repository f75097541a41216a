import type { Schemas } from '../../api/schemas';

export type AuditEntry = Schemas['AuditEntryDto'];
export type AuditDetail = AuditEntry['details'][number];
export type AuditChain = Schemas['AuditChainDto'];
