import { useCallback } from 'react';
import { scanLimits, scansLimits } from '../../../api/api-values';
import { api, unwrap } from '../../../api/client';
import type { KeptScan } from './scan-queue';
import type { ScanAnswer } from './types';
import { useKeptScans, type KeptScans } from './use-kept-scans';

/** Badges that the desk scans. */
export function useCheckIn(conferenceId: string): KeptScans<ScanAnswer> {
  const send = useCallback(
    (scans: KeptScan[]) => {
      const params = { path: { id: conferenceId } };
      return unwrap(api.POST('/api/v1/conferences/{id}/scans', { params, body: { scans } }));
    },
    [conferenceId],
  );
  return useKeptScans({
    ...{ owner: conferenceId, atATime: scansLimits.scans.maxItems, send },
    longest: scanLimits.code.maxLength,
  });
}
