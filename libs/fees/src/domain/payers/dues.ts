import Big from 'big.js';

/**
 * Whether an amount settles whole dues, the oldest first: one, or several in one payment.
 * @param owed what is owed of each invoice, the oldest first; CNY
 */
export function settlesWhole(amount: string, owed: readonly string[]): boolean {
  let sum = new Big(0);
  for (const due of owed) {
    sum = sum.plus(due);
    if (sum.eq(amount)) return true;
    if (sum.gt(amount)) return false;
  }
  return false;
}
