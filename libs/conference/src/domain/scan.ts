/** What a scan of a badge comes to. Refused ones are kept, too. */
export const SCAN_RESULTS = [
  'in',
  'again',
  'unknown',
  'withdrawn',
  'waiting',
  'no-access',
] as const;
export type ScanResult = (typeof SCAN_RESULTS)[number];
