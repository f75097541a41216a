import Big from 'big.js';
import type { Quantity } from '../../ui/numbers';
import type { Terms } from './types';

/**
 * What a listing still has after an agreement, in its own unit. Null where that cannot be said: nothing is stated, none of
 * several lines has its name, or a line that counts is counted in something else.
 */
export function remainingAfter(
  { title, quantity }: { title: string; quantity: Quantity | null },
  { lines }: Terms,
): string | null {
  const goods =
    lines.length === 1 ? lines : lines.filter((line) => line.description.trim() === title.trim());
  if (!quantity || goods.length === 0) return null;
  if (goods.some(({ unit }) => unit.trim() !== quantity.unit.trim())) return null;
  const agreed = goods.reduce((total, line) => total.plus(line.quantity), new Big(0));
  const rest = new Big(quantity.value).minus(agreed);
  return rest.gt(0) ? rest.toFixed() : '0';
}
