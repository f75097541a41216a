import Big from 'big.js';

/** In which prices and offers can be made: ISO 4217 codes. */
export const CURRENCIES = ['CNY', 'USD', 'EUR', 'GBP', 'JPY', 'HKD'] as const;
export type Currency = (typeof CURRENCIES)[number];

/** An amount as a decimal string, never a float. Currency is an ISO 4217 code. */
export interface Money {
  readonly amount: string;
  readonly currency: string;
}

/** Decimal strings as the API takes them: up to 15 digits before the point and 6 after. */
export function isDecimal(value: unknown): value is string {
  return typeof value === 'string' && /^-?\d{1,15}(\.\d{1,6})?$/.test(value);
}

/** Without trailing zeros: `12.500000` (as the database returns it) becomes `12.5`. */
export function toDecimal(value: string | number): string {
  return new Big(value).toFixed();
}

/** With a fixed number of decimals, rounded half up: `formatDecimal('12.345', 2)` is `12.35`. */
export function formatDecimal(value: string, decimals: number): string {
  return new Big(value).round(decimals, Big.roundHalfUp).toFixed(decimals);
}

/** How many decimals an amount can be paid in: yen have none. */
export function decimalsOf(currency: string): number {
  return currency === 'JPY' ? 0 : 2;
}

/** Quantity times unit price, rounded half up to what can be paid: the fen, the whole yen. */
export function multiplyMoney({ amount, currency }: Money, quantity: string): Money {
  const product = new Big(amount).times(quantity).toFixed();
  return { amount: formatDecimal(product, decimalsOf(currency)), currency };
}

/** @throws TypeError when the currencies differ: amounts of two currencies have no sum. */
export function addMoney(amounts: readonly Money[], currency: string): Money {
  const sum = amounts.reduce((total, money) => {
    if (money.currency !== currency)
      throw new TypeError(`cannot add ${money.currency} to ${currency}`);
    return total.plus(money.amount);
  }, new Big(0));
  return { amount: sum.toFixed(decimalsOf(currency)), currency };
}
