import { useCallback } from 'react';
import { tableScansLimits } from '../../../api/api-values';
import { api, unwrap } from '../../../api/client';
import type { KeptScan } from './scan-queue';
import type { TableScanAnswer } from './types';
import { useKeptScans, type KeptScans } from './use-kept-scans';

/** Codes of tables that a delegate scans; those of one person are never sent for another. */
export function useTableScans(sessionId: string, personId: string): KeptScans<TableScanAnswer> {
  const send = useCallback(
    (scans: KeptScan[]) => {
      const params = { path: { id: sessionId } };
      return unwrap(
        api.POST('/api/v1/matchmaking-sessions/{id}/table-scans', { params, body: { scans } }),
      );
    },
    [sessionId],
  );
  const owner = `tables.${sessionId}.${personId}`;
  return useKeptScans({ owner, atATime: tableScansLimits.scans.maxItems, send });
}
