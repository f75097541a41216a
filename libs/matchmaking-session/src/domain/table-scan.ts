/**
 * What a scan of a table comes to. `wrong-table`: the meeting is elsewhere; `old`: the sign is of an earlier plan;
 * `unknown`: no table of the session ever showed that code. Refused ones are kept, too.
 */
export const TABLE_SCAN_RESULTS = [
  'in',
  'again',
  'wrong-table',
  'no-meeting',
  'old',
  'unknown',
] as const;
export type TableScanResult = (typeof TABLE_SCAN_RESULTS)[number];
