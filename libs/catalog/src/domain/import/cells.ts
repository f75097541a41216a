import {
  addDays,
  isDate,
  isDecimal,
  parseQuantity,
  unitByName,
  type DateString,
  type Money,
} from '@wanchang/kernel';
import Big from 'big.js';

/** Readers of single cells: null is a text that is not of the kind that its column says. */

const OPEN = /^(?:[-—/\\.]+|无|暂无|不限|若干|大量|长期|长期有效|长期供应|待定|n\/?a|none)$/i;
const NEGOTIABLE = /面议|电议|另议|询价|议价|协商|待定|negotiable/i;

/** A cell that says that nothing is said. */
export function isOpen(text: string): boolean {
  return text === '' || OPEN.test(text);
}

export function isNegotiable(text: string): boolean {
  return NEGOTIABLE.test(text);
}

export interface Price extends Money {
  /** What it is for one of, where the cell or the header says so. */
  readonly per: string | null;
}

const CURRENCY_MARKS: readonly (readonly [RegExp, string])[] = [
  [/US\$|USD|美元|美金|\$/i, 'USD'],
  [/EUR|欧元|€/i, 'EUR'],
  [/RMB|CNY|人民币|¥/i, 'CNY'],
];
const MONEY_MARK = new RegExp(CURRENCY_MARKS.map(([mark]) => mark.source).join('|'), 'gi');

/**
 * Procurement notices give 万元 with six decimals, that is to the fen, and leave the unit out. Nobody
 * writes yuan to a millionth.
 */
const TEN_THOUSANDS_TO_THE_FEN = /^\d+\.\d{6}$/;

/** `¥1,200.50`, `12.5万元`, `1200元/吨`, `12.5 USD`; the header's unit where the cell has none. */
export function readPrice(text: string, headerUnit: string | null): Price | null {
  const plain = text.normalize('NFKC').replace(/每/g, '/');
  const currency = CURRENCY_MARKS.find(([mark]) => mark.test(plain))?.[1] ?? 'CNY';
  const [money = '', per = null, ...more] = plain.split('/').map((part) => part.trim());
  const [headerMoney = '', headerPer = null] = (headerUnit ?? '').split('/');
  if (more.length > 0) return null;
  const quantity = parseQuantity(
    money
      .replace(/([万亿]?)(?:美元|欧元)/, '$1元')
      .replace(MONEY_MARK, '')
      .trim(),
  );
  if (!quantity) return null;
  const factor = moneyFactor(quantity.unit ?? unitByName(headerMoney)?.code ?? guessedUnit(money));
  if (factor === null) return null;
  const amount = new Big(quantity.value).times(factor).round(6);
  return amount.gt(0) && isDecimal(amount.toFixed())
    ? { amount: amount.toFixed(), currency, per: per ?? headerPer }
    : null;
}

export function isRange(text: string): boolean {
  return /^[¥￥$]?[\d.,]+\s*[-~—–至到]\s*[¥￥$]?[\d.,]+\D*$/.test(text.normalize('NFKC'));
}

/** The upper bound of `100-200元`, with its unit. */
export function upperBound(text: string): string {
  return text.replace(/^.*?[-~—–至到～]\s*/, '');
}

function guessedUnit(text: string): string {
  return TEN_THOUSANDS_TO_THE_FEN.test(text) ? 'CNY10k' : 'CNY';
}

function moneyFactor(unit: string): number | null {
  const known = unitByName(unit);
  return known?.dimension === 'money' ? known.factor : null;
}

export function isGuessedTenThousands(text: string, headerUnit: string | null): boolean {
  return headerUnit === null && TEN_THOUSANDS_TO_THE_FEN.test(text);
}

const DAY = /^((?:19|2\d)\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T].*)?$/;
const COMPACT_DAY = /^(20\d{2})(\d{2})(\d{2})$/;
const MONTH = /^((?:19|2\d)\d\d)[-/.年](\d{1,2})月?(?:份|底|末)?$/;
const QUARTER = /^((?:19|2\d)\d\d)年?第?([一二三四1-4])季度$/;
const YEAR = /^(20\d{2})年(?:底|内)?$/;
const SERIAL = /^[45]\d{4}$/;
const SERIAL_ORIGIN = '1899-12-30';

/** A day; of a month, quarter or year its last day. Also the day number that spreadsheets keep. */
export function readDay(text: string): DateString | null {
  const plain = text.normalize('NFKC').trim();
  const [, year, month, day] = DAY.exec(plain) ?? COMPACT_DAY.exec(plain) ?? [];
  if (year && month && day)
    return existing(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  const [, yearOfMonth, justMonth] = MONTH.exec(plain) ?? [];
  if (yearOfMonth && justMonth) return lastDayOf(Number(yearOfMonth), Number(justMonth));
  const [, yearOfQuarter, quarter = ''] = QUARTER.exec(plain) ?? [];
  if (yearOfQuarter)
    return lastDayOf(
      Number(yearOfQuarter),
      3 * (Number(quarter) || '一二三四'.indexOf(quarter) + 1),
    );
  const [, justYear] = YEAR.exec(plain) ?? [];
  if (justYear) return `${justYear}-12-31`;
  return SERIAL.test(plain) ? addDays(SERIAL_ORIGIN, Number(plain)) : null;
}

function existing(day: DateString): DateString | null {
  return isDate(day) ? day : null;
}

function lastDayOf(year: number, month: number): DateString | null {
  if (month < 1 || month > 12) return null;
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return addDays(`${nextYear}-${String(nextMonth).padStart(2, '0')}-01`, -1);
}

const AT_ONCE = /^(?:现货|有现货|现货供应|当天|当日|立即|随时)/;
const DURATION =
  /^(?:约|收款后|下单后|合同签订后)?(?:\d+\s*[-~至到]\s*)?(\d+(?:\.\d+)?)\s*(\S*?)(?:内|左右|以内)?$/;
const WORKING_DAYS_TO_DAYS = 7 / 5;
const CALENDAR_DAYS: Readonly<Record<string, number>> = {
  d: 1,
  wk: 7,
  month: 30,
  workday: WORKING_DAYS_TO_DAYS,
};

/** Calendar days: `15天`, `2周`, `7-10天` (the longer), `10个工作日`, `现货`. */
export function readLeadTime(text: string, headerUnit: string | null): number | null {
  const plain = text.normalize('NFKC').trim();
  if (AT_ONCE.test(plain)) return 0;
  const [, value, unit] = DURATION.exec(plain) ?? [];
  if (value === undefined) return null;
  const factor = CALENDAR_DAYS[unitByName(unit || headerUnit || '天')?.code ?? ''];
  return factor === undefined ? null : Math.ceil(Number((Number(value) * factor).toFixed(6)));
}
