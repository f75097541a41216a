import { addDays, isDate, simplified, type DateString } from '@wanchang/kernel';

/** `inferred`: the year is not written; the next such day is taken. */
export interface DayReading {
  readonly day: DateString;
  readonly inferred: boolean;
}

const DAY = /^((?:19|2\d)\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?(?:[ T].*)?$/;
const COMPACT_DAY = /^(20\d{2})(\d{2})(\d{2})$/;
const MONTH =
  /^((?:19|2\d)\d\d)[-/.年](?:\d{1,2}\s*[-~至到]\s*)?(\d{1,2})月?(?:份|底|末|下旬|内)?$/;
const MIDDLE = /^((?:19|2\d)\d\d)[-/.年](\d{1,2})月(上|中)旬$/;
const QUARTER = /^((?:19|2\d)\d\d)年?第?([一二三四1-4])季度$/;
const HALF = /^((?:19|2\d)\d\d)年?(上|下)半年$/;
const YEAR = /^(20\d{2})年(?:底|内|末)?$/;
const SERIAL = /^[45]\d{4}$/;
const SERIAL_ORIGIN = '1899-12-30';
const DAY_OF_YEAR = /^(\d{1,2})月(\d{1,2})[日号]?$/;
const MONTH_OF_YEAR = /^(\d{1,2})月(?:份|底|末|内)?$/;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ENGLISH = /^([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;
const ENGLISH_DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)?[- ]([a-z]{3})[a-z]*\.?,?[- ](\d{4})$/;
const AROUND = /(?:之?前|以前|之内|以内|前交货|前到货|前完成|止|截止)$/;

/**
 * A day as people write it; of a month, quarter or year its last day: `2026年12月31日前`, `Dec 5, 2026`, 12月底,
 * 2027年1-3月, and the number that spreadsheets keep. Days and months in figures alone (`5/12/2026`) are ambiguous and
 * not read.
 * @param today where the year is missing the next such day is meant
 */
export function readDay(text: string, today: DateString): DayReading | null {
  const plain = simplified(text.normalize('NFKC')).trim().replace(/\s*(?:\(.*\))$/, '').replace(AROUND, '').trim(); // prettier-ignore
  const stated = statedDay(plain) ?? englishDay(plain.toLowerCase());
  if (stated) return { day: stated, inferred: false };
  const inferred = dayOfYear(plain, today);
  return inferred === null ? null : { day: inferred, inferred: true };
}

function statedDay(plain: string): DateString | null {
  const [, year, month, day] = DAY.exec(plain) ?? COMPACT_DAY.exec(plain) ?? [];
  if (year && month && day) return date(year, month, day);
  const middle = MIDDLE.exec(plain);
  if (middle) return date(middle[1]!, middle[2]!, middle[3] === '上' ? '10' : '20');
  const ofMonth = MONTH.exec(plain);
  if (ofMonth) return lastDayOf(Number(ofMonth[1]), Number(ofMonth[2]));
  const [, yearOfQuarter, quarter = ''] = QUARTER.exec(plain) ?? [];
  if (yearOfQuarter) return lastDayOf(Number(yearOfQuarter), 3 * (Number(quarter) || '一二三四'.indexOf(quarter) + 1)); // prettier-ignore
  const half = HALF.exec(plain);
  if (half) return lastDayOf(Number(half[1]), half[2] === '上' ? 6 : 12);
  const [, justYear] = YEAR.exec(plain) ?? [];
  if (justYear) return `${justYear}-12-31`;
  return SERIAL.test(plain) ? addDays(SERIAL_ORIGIN, Number(plain)) : null;
}

function englishDay(plain: string): DateString | null {
  const [, month = '', day = '', year = ''] = ENGLISH.exec(plain) ?? swapped(ENGLISH_DAY_FIRST.exec(plain)); // prettier-ignore
  const number = MONTHS.indexOf(month) + 1;
  return number === 0 ? null : date(year, String(number), day);
}

function swapped(match: RegExpExecArray | null): string[] {
  return match ? [match[0], match[2]!, match[1]!, match[3]!] : [];
}

function dayOfYear(plain: string, today: DateString): DateString | null {
  const year = Number(today.slice(0, 4));
  const next = (dayIn: (year: number) => DateString | null) => {
    const day = dayIn(year);
    return day !== null && day < today ? dayIn(year + 1) : day;
  };
  const [, month, day] = DAY_OF_YEAR.exec(plain) ?? [];
  if (month && day) return next((of) => date(String(of), month, day));
  const [, justMonth] = MONTH_OF_YEAR.exec(plain) ?? [];
  if (justMonth) return next((of) => lastDayOf(of, Number(justMonth)));
  if (/^(?:今年|本年|年)底$|^年内$/.test(plain)) return next((of) => `${of}-12-31`);
  return /^(?:本|当)?月底$/.test(plain) ? lastDayOf(year, Number(today.slice(5, 7))) : null;
}

function date(year: string, month: string, day: string): DateString | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(text) ? text : null;
}

function lastDayOf(year: number, month: number): DateString | null {
  if (month < 1 || month > 12) return null;
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return addDays(`${nextYear}-${String(nextMonth).padStart(2, '0')}-01`, -1);
}
