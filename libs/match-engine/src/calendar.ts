const dayMs = 86_400_000;
const chinaOffsetMs = 8 * 3_600_000;
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

/** The day number of `YYYY-MM-DD` from the year 100 on, or null when there is no such day. */
export function parseDay(text: string): number | null {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return null;
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
  if (!(year >= 100 && month >= 1 && month <= 12 && day >= 1)) return null;
  const ms = Date.UTC(year, month - 1, day);
  return day > 28 && new Date(ms).getUTCDate() !== day ? null : ms / dayMs;
}

/** NaN when something else stands there. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** The last millisecond of a validity, or null when it is neither a day nor an instant. */
export function parseValidity(until: string | number): number | null {
  if (typeof until === 'number') return Number.isFinite(until) ? until : null;
  const day = parseDay(until);
  if (day !== null) return (day + 1) * dayMs - chinaOffsetMs - 1;
  const ms = zonedInstant.test(until) ? Date.parse(until) : NaN;
  return Number.isNaN(ms) ? null : ms;
}
