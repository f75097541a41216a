import { simplified } from '@wanchang/kernel';

/** Nobody writes a figure, a price or a time in more letters; what is longer is not looked at, however it is made. */
export const LONGEST_VALUE = 300;

const GROUPED = /^\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?$/;
const EUROPEAN = /^\d{1,3}(?:\.\d{3})+,\d{1,2}$/;
const PLAIN = /^\d+(?:\.\d+)?$/;

/**
 * A positive figure as a decimal string: `1,200.50`, `1 234.56`, `1.234,56`. Null for any other text; also for `12,5`,
 * which may be 12.5 or a slip.
 */
export function figureIn(text: string): string | null {
  const plain = text.normalize('NFKC').trim();
  if (PLAIN.test(plain)) return plain;
  if (GROUPED.test(plain)) return plain.replace(/[, ]/g, '');
  return EUROPEAN.test(plain) ? plain.replace(/\./g, '').replace(',', '.') : null;
}

const DIGITS = '零一二三四五六七八九';
const WEIGHTS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

const FORMAL = '壹贰叁肆伍陆柒捌玖拾佰仟';
const EVERYDAY = '一二三四五六七八九十百千';

/** A whole number below 100,000,000 in Chinese: 十二, 三百五十, 两万, 贰佰, 半 is none. Null for any other text. */
export function chineseNumber(text: string): number | null {
  const plain = simplified(text.trim())
    .replace(/两/g, '二')
    .replace(/〇/g, '零')
    .replace(/[壹贰叁肆伍陆柒捌玖拾佰仟]/g, (char) => EVERYDAY[FORMAL.indexOf(char)]!);
  if (!/^[零一二三四五六七八九十百千万]+$/.test(plain)) return null;
  const [high = '', low] = plain.split('万');
  if (low === undefined) return below10000(high);
  const [thousands, rest] = [below10000(high), low === '' ? 0 : below10000(low)];
  return thousands === null || rest === null ? null : thousands * 10_000 + rest;
}

function below10000(text: string): number | null {
  let [sum, digit] = [0, 0];
  for (const [at, char] of [...text].entries()) {
    const weight = WEIGHTS[char];
    if (weight === undefined) digit = DIGITS.indexOf(char);
    else {
      sum += (digit === 0 && at === 0 ? 1 : digit) * weight;
      digit = 0;
    }
  }
  const value = sum + digit;
  return value > 0 ? value : null;
}
