import { decimalsOf, multiplyMoney, toDecimal, type Money } from '@wanchang/kernel';
import Big from 'big.js';
import { distribute, taxOf } from './fen';
import { COUNTED_BEFORE, type OfferLine, type Terms } from './terms';

/** What terms come to, of their parts that count. */
export type Counted = Pick<Terms, 'currency' | 'taxRate' | 'priceIncludesTax' | 'edition'> &
  Pick<Terms, 'freight' | 'freightTaxRate' | 'discount'> & {
    readonly lines: readonly Pick<OfferLine, 'quantity' | 'unitPrice' | 'taxRate'>[];
  };

/** What one line, or the freight, comes to. Amounts are in the currency of the terms. */
export interface LineSum {
  /** Quantity times unit price. */
  readonly amount: string;
  /** Its part of the discount. */
  readonly discount: string;
  /** Percent; null: not said. */
  readonly taxRate: string | null;
  /** Without tax, the discount off; null where the basis or the rate is not said. */
  readonly net: string | null;
  readonly tax: string | null;
}

export interface RateSum {
  readonly taxRate: string;
  readonly net: string;
  readonly tax: string;
}

/** What terms come to, to the fen. ADR 0117 */
export interface Sums {
  readonly lines: readonly LineSum[];
  /** Of the amounts of the lines. */
  readonly goods: string;
  readonly discount: string;
  readonly freight: string;
  /** Without tax; null where the basis, or the rate of a part, is not said. */
  readonly net: string | null;
  readonly tax: string | null;
  /** What the buyer pays. */
  readonly total: string;
  /** By rate, the highest first; empty where the tax is not known. */
  readonly rates: readonly RateSum[];
}

/** Line by line, discount by line, tax by line; each is rounded once, and what is shown adds up. */
export function sumsOf(terms: Counted): Sums {
  const { currency, edition = COUNTED_BEFORE } = terms;
  const scale = decimalsOf(currency);
  const write = (fen: bigint) => written(fen, scale);
  const amounts = terms.lines.map(({ quantity, unitPrice }) =>
    toFen(multiplyMoney({ amount: unitPrice, currency }, quantity).amount, scale),
  );
  const goods = total(amounts);
  // Offers of before had neither, and no tax was counted for them: their total stays what was agreed.
  const isOld = edition === COUNTED_BEFORE;
  const discount = isOld ? 0n : toFen(terms.discount ?? '0', scale);
  const freight = isOld ? 0n : toFen(terms.freight ?? '0', scale);
  const basis = isOld ? null : (terms.priceIncludesTax ?? null);
  const shares = distribute(discount, amounts);
  const parts = terms.lines.map(({ taxRate }, at) =>
    partOf(amounts[at]!, shares[at]!, taxRate ?? terms.taxRate ?? null, basis),
  );
  const carriage = partOf(freight, 0n, terms.freightTaxRate ?? terms.taxRate ?? null, basis);
  const all = freight === 0n ? parts : [...parts, carriage];
  const taxed = all.filter(isTaxed);
  const known = taxed.length === all.length;
  const net = total(taxed.map((part) => part.net));
  const tax = total(taxed.map((part) => part.tax));
  return {
    lines: parts.map((part) => ({
      ...{ amount: write(part.amount), discount: write(part.discount), taxRate: part.taxRate },
      net: part.net === null ? null : write(part.net),
      tax: part.tax === null ? null : write(part.tax),
    })),
    ...{ goods: write(goods), discount: write(discount), freight: write(freight) },
    ...{ net: known ? write(net) : null, tax: known ? write(tax) : null },
    total: write(known ? net + tax : goods - discount + freight),
    rates: known ? byRate(taxed, write) : [],
  };
}

/** What the buyer pays. */
export function totalOf(terms: Counted): Money {
  return { amount: sumsOf(terms).total, currency: terms.currency };
}

interface Part {
  readonly amount: bigint;
  readonly discount: bigint;
  readonly taxRate: string | null;
  readonly net: bigint | null;
  readonly tax: bigint | null;
}

type TaxedPart = Part & { readonly taxRate: string; readonly net: bigint; readonly tax: bigint };

const isTaxed = (part: Part): part is TaxedPart => part.tax !== null;

function partOf(
  amount: bigint,
  discount: bigint,
  taxRate: string | null,
  includesTax: boolean | null,
): Part {
  const left = amount - discount;
  if (includesTax === null || taxRate === null)
    return { amount, discount, taxRate, net: null, tax: null };
  const tax = taxOf(left, taxRate, includesTax);
  return { amount, discount, taxRate, net: includesTax ? left - tax : left, tax };
}

function byRate(parts: readonly TaxedPart[], write: (fen: bigint) => string): RateSum[] {
  const rates = [...new Set(parts.map(({ taxRate }) => toDecimal(taxRate)))];
  rates.sort((left, right) => Number(right) - Number(left));
  return rates.map((taxRate) => {
    const same = parts.filter((part) => toDecimal(part.taxRate) === taxRate);
    const net = total(same.map((part) => part.net));
    const tax = total(same.map((part) => part.tax));
    return { taxRate, net: write(net), tax: write(tax) };
  });
}

const total = (amounts: readonly bigint[]) => amounts.reduce((sum, amount) => sum + amount, 0n);

/** An amount in what can be paid: fen, whole yen. */
function toFen(amount: string, scale: number): bigint {
  return BigInt(
    new Big(amount)
      .times(10 ** scale)
      .round(0, Big.roundHalfUp)
      .toFixed(),
  );
}

function written(fen: bigint, scale: number): string {
  return new Big(fen.toString()).div(10 ** scale).toFixed(scale);
}
