import calendar from 'chinese-days/dist/chinese-days.json';
import { addDays, type DateString } from './time';

/** A day that was counted to. Provisional: it rests on days whose holidays are not published yet. */
export interface CountedDay {
  readonly date: DateString;
  readonly provisional: boolean;
}

/** So many working days; provisional as {@link CountedDay}. */
export interface WorkingDayCount {
  readonly days: number;
  readonly provisional: boolean;
}

/** Days off of the State Council's yearly notice, and the Saturdays and Sundays that are worked for them. */
const DAYS_OFF: Readonly<Record<string, string>> = calendar.holidays;
const MADE_UP_DAYS: Readonly<Record<string, string>> = calendar.workdays;
const KNOWN_YEARS: ReadonlySet<string> = new Set(Object.keys(DAYS_OFF).map(yearOf));

/** From here on a notice on the next year may move days: 29 December 2018 was worked for 31 December. */
const NEXT_NOTICE_FROM = '12-26';
const MOST_DAYS = 1000;

/**
 * Whether people work on a day in China: Monday to Friday but for public holidays, and the days made up for them.
 * Null where the notice of the State Council that decides it is not part of the data (package `chinese-days`, whose
 * yearly update brings the next one).
 */
export function isWorkingDay(day: DateString): boolean | null {
  return isPublished(day) ? isWorked(day) : null;
}

/**
 * The last day of a period of working days that begins after `day`: one working day after a Friday is the Monday.
 * Days without published holidays count as Monday to Friday, and make the answer provisional.
 * @param count 1 to 1,000
 * @throws RangeError for any other count
 */
export function addWorkingDays(day: DateString, count: number): CountedDay {
  if (!Number.isInteger(count) || count < 1 || count > MOST_DAYS)
    throw new RangeError(`a period has 1 to ${MOST_DAYS} working days, not ${count}`);
  let date = day;
  let provisional = false;
  for (let left = count; left > 0;) {
    date = addDays(date, 1);
    provisional ||= !isPublished(date);
    if (isWorked(date)) left--;
  }
  return { date, provisional };
}

/** Working days after `from` up to and with `to`; none where `to` is not later. Provisional as in {@link addWorkingDays}. */
export function workingDaysBetween(from: DateString, to: DateString): WorkingDayCount {
  let days = 0;
  let provisional = false;
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) {
    provisional ||= !isPublished(date);
    if (isWorked(date)) days++;
  }
  return { days, provisional };
}

function isWorked(day: DateString): boolean {
  if (day in MADE_UP_DAYS) return true;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !(day in DAYS_OFF);
}

function isPublished(day: DateString): boolean {
  const year = yearOf(day);
  if (!KNOWN_YEARS.has(year)) return false;
  return day.slice(5) < NEXT_NOTICE_FROM || KNOWN_YEARS.has(String(Number(year) + 1));
}

function yearOf(day: DateString): string {
  return day.slice(0, 4);
}
