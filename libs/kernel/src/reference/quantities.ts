import Big from 'big.js';
import { isDecimal } from '../money';
import { countedUnit } from './units';

/** A quantity as read from text: a decimal string and the code of a unit, null where none was written. */
export interface Quantity {
  readonly value: string;
  readonly unit: string | null;
}

const QUANTITY = /^[约共]?\s*(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*([^\d\s].*)?$/;
const ROUNDED = /左右$/;
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
  const { count, name, unit } = countedUnit(suffix);
  if (name !== '' && !unit) return null;
  const value = new Big(whole.replaceAll(',', '') + fraction).times(count).toFixed();
  return isDecimal(value) ? { value, unit: unit && unit.code } : null;
}
