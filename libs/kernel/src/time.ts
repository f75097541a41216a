/** A calendar day `YYYY-MM-DD`, meant in Asia/Shanghai. */
export type DateString = string;

const SHANGHAI_OFFSET_MS = 8 * 3600 * 1000;

/** The calendar day in Asia/Shanghai at an instant. China has one time zone and no summer time. */
export function shanghaiDate(instant: Date): DateString {
  return new Date(instant.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10);
}

/** True for a day that exists: `2026-02-30` is refused. */
export function isDate(value: unknown): value is DateString {
  if (typeof value !== 'string' || !/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const instant = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value);
}

export function addDays(day: DateString, days: number): DateString {
  const instant = new Date(`${day}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() + days);
  return instant.toISOString().slice(0, 10);
}

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

/** An instant that exists, as ISO 8601 with a zone: `2026-11-23T06:30:00Z`. */
export function isInstant(value: unknown): value is string {
  return typeof value === 'string' && isDate(INSTANT.exec(value)?.[1]);
}
