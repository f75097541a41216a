const dayMs = 86_400_000;
const chinaOffsetMs = 8 * 3_600_000;
const calendarDate = /^(\d{4})-(\d{2})-(\d{2})$/;
const zonedInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** A point in time and the calendar day that it falls on in China; days count from 1970-01-01. */
export interface Moment {
  readonly ms: number;
  readonly day: number;
}

export function momentOf(date: Date): Moment {
  const ms = date.getTime();
  return { ms, day: Math.floor((ms + chinaOffsetMs) / dayMs) };
}

/** The day number of `YYYY-MM-DD`, or null when there is no such day. */
export function parseDay(text: string): number | null {
  const [, year, month, day] = calendarDate.exec(text) ?? [];
  if (!year) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.toISOString().startsWith(text) ? date.getTime() / dayMs : null;
}

/** The last millisecond of a validity, or null when it is neither a day nor an instant. */
export function parseValidity(until: string | number): number | null {
  if (typeof until === 'number') return Number.isFinite(until) ? until : null;
  const day = parseDay(until);
  if (day !== null) return (day + 1) * dayMs - chinaOffsetMs - 1;
  const ms = zonedInstant.test(until) ? Date.parse(until) : NaN;
  return Number.isNaN(ms) ? null : ms;
}
