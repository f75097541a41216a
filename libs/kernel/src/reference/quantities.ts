import Big from 'big.js';
import { isDecimal } from '../money';
import { unitByName } from './units';

/** A quantity as read from text: a decimal string and the code of a unit, null where none was written. */
export interface Quantity {
  readonly value: string;
  readonly unit: string | null;
}

const QUANTITY = /^[约共]?\s*(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*([^\d\s].*)?$/;
const ROUNDED = /左右$/;
const MULTIPLIERS = { 百万: 1e6, 千万: 1e7, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };
const LONGEST_TEXT = 60;

/**
 * A quantity out of text as people write it: `1,200.5 吨`, `３万吨`, `约500件`, `5 m³/h`, `10万`.
 * Null for anything that is not exactly one quantity: ranges, bounds, unknown units, negative numbers,
 * and more than 15 digits before or 6 after the point.
 */
export function parseQuantity(text: string): Quantity | null {
  if (text.length > LONGEST_TEXT) return null;
  const plain = text.normalize('NFKC').trim().replace(ROUNDED, '');
  const [, whole, fraction = '', suffix = ''] = QUANTITY.exec(plain) ?? [];
  if (whole === undefined) return null;
  const scaled = readSuffix(suffix);
  if (!scaled) return null;
  const value = new Big(whole.replaceAll(',', '') + fraction).times(scaled.factor).toFixed();
  return isDecimal(value) ? { value, unit: scaled.unit } : null;
}

/** 万吨 is ten thousand 吨, but 千瓦 and 万元 are units; so the unit is tried before the multiplier. */
function readSuffix(suffix: string): { factor: number; unit: string | null } | null {
  if (suffix === '') return { factor: 1, unit: null };
  const unit = unitByName(suffix);
  if (unit) return { factor: 1, unit: unit.code };
  for (const [word, factor] of Object.entries(MULTIPLIERS)) {
    if (!suffix.startsWith(word)) continue;
    const rest = readSuffix(suffix.slice(word.length));
    return rest && { factor: factor * rest.factor, unit: rest.unit };
  }
  return null;
}
