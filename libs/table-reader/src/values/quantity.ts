import { countedUnit, isDecimal, simplified } from '@wanchang/kernel';
import Big from 'big.js';
import { chineseNumber, figureIn, LONGEST_VALUE } from './numbers';
import { isOpen } from './open';

/** `unit` as it is written, null where none is. */
export type QuantityReading =
  | { readonly kind: 'quantity'; readonly value: string; readonly unit: string | null; readonly bound: 'least' | null } // prettier-ignore
  /** `100个/箱`: how it is packed, and no amount. */
  | { readonly kind: 'packing'; readonly text: string; readonly unit: string }
  | { readonly kind: 'none' | 'unread' };

const PACKING =
  /^\d+(?:\.\d+)?\s*[\p{L}²³]{1,4}\s*\/\s*(箱|包|盒|袋|件|托|板|捆|卷|桶|套|组|ctn|box|bag|carton|pallet)$/iu;
const FIGURE =
  /^([≥>=]+|不少于|至少|最少)?\s*(?:约|共|大约|计)?\s*([\d][\d,. ]*|[零一二两三四五六七八九十百千]+)\s*(.*)$/u;
const RANGE = /^(\d+(?:\.\d+)?)\s*(?:-|~|至|到)\s*(\d+(?:\.\d+)?)\s*(.*)$/;
const LEAST = /(?:起订?|以上|及以上|\+|起批|起售)$/;
const LONGEST_UNIT = 8;

/**
 * How many, as people write it: `50台套`, 十二台, `≥500`, `100件起`, `1.5万吨`. A zero says nothing.
 * @param smallest of a range the smaller figure is meant, as for minimum orders; otherwise a range is not read
 */
export function readQuantity(text: string, smallest = false): QuantityReading {
  if (text.length > LONGEST_VALUE) return { kind: 'unread' };
  const plain = simplified(text.normalize('NFKC'))
    .trim()
    .replace(/左右$|\s*\(.*\)$/g, '');
  if (isOpen(plain)) return { kind: 'none' };
  const packing = PACKING.exec(plain);
  if (packing) return { kind: 'packing', text, unit: packing[1]! };
  const range = RANGE.exec(plain);
  if (range) return smallest ? quantityOf(range[1]!, range[3]!, true) : { kind: 'unread' };
  const [, bound, figure, rest = ''] = FIGURE.exec(plain) ?? [];
  if (figure === undefined) return { kind: 'unread' };
  return quantityOf(figure, rest.replace(LEAST, ''), bound !== undefined || LEAST.test(rest));
}

function quantityOf(figure: string, suffix: string, least: boolean): QuantityReading {
  const isDigits = /\d/.test(figure);
  const digits = figureIn(figure) ?? chineseNumber(figure)?.toString() ?? null;
  const { count, name, unit } = countedUnit(suffix.trim());
  if (digits === null || (name !== '' && !unit && !(isDigits && isWord(name))))
    return { kind: 'unread' };
  const value = new Big(digits).times(count).toFixed();
  if (Number(value) === 0) return { kind: 'none' };
  if (!isDecimal(value)) return { kind: 'unread' };
  return { kind: 'quantity', value, unit: name === '' ? null : (unit?.zh ?? name), bound: least ? 'least' : null }; // prettier-ignore
}

/** A unit that the table does not know, such as 台套. */
function isWord(text: string): boolean {
  return text.length <= LONGEST_UNIT && /^\p{L}+$/u.test(text) && !/[无不没有]/.test(text);
}
