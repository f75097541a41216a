import { newScanId } from './scan-id';

/** A scan as the device keeps it until the server has it. */
export interface KeptScan {
  readonly nonce: string;
  readonly code: string;
  readonly deviceAt: string;
}

const PREFIX = 'wanchang.scans.';
const keyOf = (owner: string) => PREFIX + owner;

/** Scans that the server has not confirmed; they outlive a reload and a lost network. */
export function keptScans(owner: string): KeptScan[] {
  try {
    const text = localStorage.getItem(keyOf(owner));
    return text ? (JSON.parse(text) as KeptScan[]) : [];
  } catch {
    return [];
  }
}

/** Those of whom the device keeps scans. */
export function ownersOfKeptScans(): string[] {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => key.slice(PREFIX.length))
    .filter((owner) => keptScans(owner).length > 0);
}

function keep(owner: string, scans: readonly KeptScan[]): void {
  localStorage.setItem(keyOf(owner), JSON.stringify(scans));
}

/** Written before anything is sent. */
export function keepScan(owner: string, code: string): KeptScan {
  const scan = { nonce: newScanId(), code, deviceAt: new Date().toISOString() };
  keep(owner, [...keptScans(owner), scan]);
  return scan;
}

/** Those that the server has answered are not kept any more. */
export function forgetScans(owner: string, nonces: readonly string[]): void {
  const done = new Set(nonces);
  keep(
    owner,
    keptScans(owner).filter(({ nonce }) => !done.has(nonce)),
  );
}
