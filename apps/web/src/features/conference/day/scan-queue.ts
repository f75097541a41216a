import { newScanId } from './scan-id';

/** A scan as the device keeps it until the server has it. */
export interface KeptScan {
  readonly nonce: string;
  readonly code: string;
  readonly deviceAt: string;
}

const keyOf = (conferenceId: string) => `wanchang.scans.${conferenceId}`;

/** Scans that the server has not confirmed; they outlive a reload and a lost network. */
export function keptScans(conferenceId: string): KeptScan[] {
  try {
    const text = localStorage.getItem(keyOf(conferenceId));
    return text ? (JSON.parse(text) as KeptScan[]) : [];
  } catch {
    return [];
  }
}

function keep(conferenceId: string, scans: readonly KeptScan[]): void {
  localStorage.setItem(keyOf(conferenceId), JSON.stringify(scans));
}

/** Written before anything is sent. */
export function keepScan(conferenceId: string, code: string): KeptScan {
  const scan = { nonce: newScanId(), code, deviceAt: new Date().toISOString() };
  keep(conferenceId, [...keptScans(conferenceId), scan]);
  return scan;
}

/** Those that the server has answered are not kept any more. */
export function forgetScans(conferenceId: string, nonces: readonly string[]): void {
  const done = new Set(nonces);
  keep(
    conferenceId,
    keptScans(conferenceId).filter(({ nonce }) => !done.has(nonce)),
  );
}
