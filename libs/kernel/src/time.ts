/** A calendar day `YYYY-MM-DD`, meant in Asia/Shanghai. */
export type DateString = string;

const SHANGHAI_OFFSET_MS = 8 * 3600 * 1000;

/** The calendar day in Asia/Shanghai at an instant. China has one time zone and no summer time. */
export function shanghaiDate(instant: Date): DateString {
  return new Date(instant.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10);
}

/** True for a day that exists: `2026-02-30` is refused. */
export function isDate(value: unknown): value is DateString {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const instant = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value);
}

export function addDays(day: DateString, days: number): DateString {
  const instant = new Date(`${day}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() + days);
  return instant.toISOString().slice(0, 10);
}
