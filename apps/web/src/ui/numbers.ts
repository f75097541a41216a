import Big from 'big.js';
import type { Language } from './language';

export interface Money {
  /** Decimal, `1234.50`. */
  amount: string;
  /** ISO 4217. */
  currency: string;
}

export interface Quantity {
  value: string;
  unit: string;
}

/** With thousands separators; decimals stay as they are: `1234.50` is `1,234.50`. */
export function groupDigits(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Trailing zeros of a quantity carry no meaning: `12.500` is `12.5`. */
export function formatDecimal(decimal: string): string {
  return groupDigits(new Big(decimal).toFixed());
}

const symbols: Readonly<Record<string, string>> = {
  CNY: '¥',
  USD: 'US$',
  EUR: '€',
  GBP: '£',
  JPY: 'JP¥',
  HKD: 'HK$',
};

/** How many decimals an amount can be paid in: yen have none. */
const decimalsOf = (currency: string): number => (currency === 'JPY' ? 0 : 2);

/** The exact amount, at least to the fen. */
export function formatMoney({ amount, currency }: Money): string {
  const exact = new Big(amount);
  const decimals = Math.max(decimalsOf(currency), exact.toFixed().split('.')[1]?.length ?? 0);
  return `${symbolOf(currency)}${groupDigits(exact.toFixed(decimals))}`;
}

const symbolOf = (currency: string) => symbols[currency] ?? `${currency} `;

interface Scale {
  from: number;
  divisor: number;
  unit: string;
}

const scales: Readonly<Record<Language, readonly Scale[]>> = {
  'zh-CN': [
    { from: 1e8, divisor: 1e8, unit: '亿' },
    { from: 1e4, divisor: 1e4, unit: '万' },
  ],
  en: [
    { from: 1e6, divisor: 1e6, unit: 'm' },
    { from: 1e4, divisor: 1e3, unit: 'k' },
  ],
};

/** For overviews, in 万 and 亿 (in English k and m), two decimals at most. Below ten thousand the amount is exact. */
export function roundMoney(money: Money, language: Language): string {
  const amount = new Big(money.amount);
  const scale = scales[language].find(({ from }) => amount.abs().gte(from));
  if (!scale) return formatMoney(money);
  const scaled = amount.div(scale.divisor).round(2, Big.roundHalfUp).toFixed();
  return `${symbolOf(money.currency)}${groupDigits(scaled)} ${scale.unit}`;
}

/** Quantity times unit price, half up to what can be paid; null while either is no number. */
export function lineTotal(quantity: string, unitPrice: string, currency: string): string | null {
  const decimals = decimalsOf(currency);
  try {
    return new Big(quantity).times(unitPrice).round(decimals, Big.roundHalfUp).toFixed(decimals);
  } catch {
    return null;
  }
}

export function sum(amounts: readonly (string | null)[]): string {
  return amounts.reduce((total, amount) => total.plus(amount ?? 0), new Big(0)).toFixed(2);
}
