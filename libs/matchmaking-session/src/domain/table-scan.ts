/**
 * What a scan of a table comes to. `wrong-table`: the meeting is elsewhere; `settled`: the secretariat has
 * decided who missed that meeting, or typed in its sheet, and a scan changes neither; `old`: the sign is of an earlier plan;
 * `unknown`: no table of the session ever showed that code. Refused ones are kept, too.
 */
export const TABLE_SCAN_RESULTS = [
  'in',
  'again',
  'wrong-table',
  'no-meeting',
  'settled',
  'old',
  'unknown',
] as const;
export type TableScanResult = (typeof TABLE_SCAN_RESULTS)[number];
