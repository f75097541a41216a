import { createRequire } from 'node:module';

/** @type {typeof import('@e965/xlsx')} */
const { SSF } = createRequire(import.meta.url)('@e965/xlsx');

/** A figure as a spreadsheet shows it: 15 digits, without the noise of binary fractions. */
const DIGITS = 15;

/** Days from 1900-01-00 to 1904-01-01, where the other kind of workbook begins to count. */
const DAYS_TO_1904 = 1462;

/** By what a number format shows before or behind the figure; the longer first. */
const CURRENCIES = Object.entries({
  HKD: /HK\$|HKD|港[币元]/i,
  TWD: /NT\$|TWD|[新台]台?币/i,
  USD: /US\$|USD|美[元金]|\[\$\$-409\]|\[\$\$-en-US\]|"\$"|\\\$|^\$/i,
  EUR: /€|EUR|欧元/i,
  GBP: /£|GBP|英镑/i,
  JPY: /JPY|\[\$¥-411\]|\[\$¥-ja-JP\]|日元/i,
  CNY: /[¥￥]|CNY|RMB|人民币/i,
});

/**
 * A cell as people see it, without its grouping of digits.
 *
 * @param {import('@e965/xlsx').CellObject | null | undefined} cell @param {boolean} from1904
 * @returns {import('./collect.mjs').ReadCell}
 */
export function readCell(cell, from1904) {
  if (!cell) return { text: '' };
  switch (cell.t) {
    case 'n':
      return readNumber(Number(cell.v), String(cell.z ?? ''), from1904);
    case 'd':
      return { text: cell.v instanceof Date ? cell.v.toISOString().slice(0, 10) : '' };
    case 's':
      return { text: String(cell.v ?? '') };
    case 'b':
      return { text: String(cell.v) };
    case 'e':
      return { text: '', problem: 'error-value' };
    case 'z':
      return cell.f ? { text: '', problem: 'formula-without-value' } : { text: '' };
    default:
      return { text: '' };
  }
}

/** @param {number} value @param {string} format @param {boolean} from1904 @returns {import('./collect.mjs').ReadCell} */
function readNumber(value, format, from1904) {
  if (!Number.isFinite(value)) return { text: '' };
  if (SSF.is_date(format)) return { text: day(value, from1904) ?? plain(value) };
  const [shown = ''] = format.split(';');
  if (/%/.test(shown.replace(/"[^"]*"/g, ''))) return { text: `${plain(value * 100)}%` };
  if (/^0{2,}$/.test(shown) && Number.isInteger(value)) return { text: plain(value).padStart(shown.length, '0') }; // prettier-ignore
  const currency = CURRENCIES.find(([, pattern]) => pattern.test(shown))?.[0];
  return currency ? { text: plain(value), currency } : { text: plain(value) };
}

/** @param {number} serial @param {boolean} from1904 */
function day(serial, from1904) {
  const { y, m, d } = SSF.parse_date_code(serial + (from1904 ? DAYS_TO_1904 : 0)) ?? {};
  return y ? `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}` : null;
}

/** @param {number} value */
function plain(value) {
  const rounded = Number(value.toPrecision(DIGITS));
  if (Number.isInteger(rounded)) return BigInt(rounded).toString();
  const text = String(rounded);
  return text.includes('e') ? rounded.toFixed(20).replace(/0+$/, '') : text;
}
