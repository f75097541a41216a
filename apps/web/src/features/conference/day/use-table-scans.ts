import { useMemo } from 'react';
import { tableScanLimits, tableScansLimits } from '../../../api/api-values';
import { api, unwrap } from '../../../api/client';
import type { Me } from '../../../entities/session/types';
import { ownersOfKeptScans } from './scan-queue';
import type { Sending } from './send-scans';
import type { TableScanAnswer } from './types';
import { useKeptScans, type KeptScans } from './use-kept-scans';

const TABLES = 'tables';

/** Those of one person, and of one unit, are never sent for another. */
const whoIs = (me: Me | null) => `${me?.person.id ?? ''}.${me?.member?.id ?? ''}`;

const sending = (sessionId: string, who: string): Sending<TableScanAnswer> => ({
  owner: `${TABLES}.${sessionId}.${who}`,
  atATime: tableScansLimits.scans.maxItems,
  send: (scans) => {
    const params = { path: { id: sessionId } };
    return unwrap(
      api.POST('/api/v1/matchmaking-sessions/{id}/table-scans', { params, body: { scans } }),
    );
  },
});

/** All that the device keeps of whoever is signed in, for the unit for which they act now. */
export function keptTableScans(me: Me): Sending<TableScanAnswer>[] {
  const who = whoIs(me);
  return ownersOfKeptScans()
    .map((owner) => owner.split('.'))
    .filter(([what, , ...whose]) => what === TABLES && whose.join('.') === who)
    .map(([, sessionId = '']) => sending(sessionId, who));
}

/** Codes of tables that a delegate scans. */
export function useTableScans(sessionId: string, me: Me | null): KeptScans<TableScanAnswer> {
  const who = whoIs(me);
  const kept = useMemo(() => sending(sessionId, who), [sessionId, who]);
  return useKeptScans({ ...kept, longest: tableScanLimits.code.maxLength });
}
