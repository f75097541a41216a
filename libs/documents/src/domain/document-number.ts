/** As printed and typed: `XY-2026-000012`. No gap within a kind and a year. */
export function documentNumber(prefix: string, year: number, serial: number): string {
  return `${prefix}-${year}-${String(serial).padStart(6, '0')}`;
}

/** Without letters and figures that are taken for one another. */
const CODE_LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
export const CHECK_CODE_LENGTH = 8;

/**
 * The code printed beside a number: 39 bits, so that nobody who walks the numbers reads what the papers are about.
 * @param bytes at least {@link CHECK_CODE_LENGTH} random ones below 248 (8 × 31), which makes all letters equally likely
 */
export function checkCode(bytes: Uint8Array): string {
  const letters = [...bytes].filter((byte) => byte < 248).slice(0, CHECK_CODE_LENGTH);
  if (letters.length < CHECK_CODE_LENGTH) throw new RangeError('too few random bytes');
  return letters.map((byte) => CODE_LETTERS[byte % CODE_LETTERS.length]).join('');
}

/** As people type it: in small or full-width letters, with spaces, with any dash. */
export function normaliseNumber(typed: string): string {
  const dashes = (mark: string) => (mark.trim() ? '-' : '');
  return typed
    .normalize('NFKC')
    .replace(/[\s\u2010-\u2015-]+/g, dashes)
    .toUpperCase();
}

export function normaliseCheckCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[^0-9a-z]/gi, '')
    .toUpperCase();
}
