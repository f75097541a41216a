/** Locked keys of openers stay in the browser that made them; signing out leaves them there. */
const name = (tenderId: string) => `wanchang.opener-key.${tenderId}`;

export const keepLockedKey = (tenderId: string, locked: string): void =>
  localStorage.setItem(name(tenderId), locked);

export const lockedKeyOf = (tenderId: string): string | null =>
  localStorage.getItem(name(tenderId));

const DEVICE = 'wanchang.device';

/** A mark of this browser that is sealed with a quote, so that the buyer sees when two came from one device. */
export function deviceMark(): string {
  const known = localStorage.getItem(DEVICE);
  if (known) return known;
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const mark = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  localStorage.setItem(DEVICE, mark);
  return mark;
}
