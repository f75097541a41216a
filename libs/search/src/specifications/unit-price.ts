import { allUnits, countedUnit } from '@wanchang/kernel';

/** A price as it compares: `key` says with which others. */
export interface UnitPrice {
  readonly key: string;
  /** For one of the base unit. */
  readonly amount: number;
}

interface Priced {
  readonly price: number | null;
  readonly priceUnit: string | null;
  readonly currency: string | null;
}

const SEPARATOR = '\t';
const SAME_WORD = '=';

/** For one of a base unit: 4,800 a tonne is 4.8 a kilogram. What states no unit compares with nothing. */
export function unitPrice({ price, priceUnit, currency }: Priced): UnitPrice | null {
  if (price === null || !priceUnit || !currency) return null;
  const { count, name, unit } = countedUnit(priceUnit);
  const dimension = unit?.dimension ?? `${SAME_WORD}${name.slice(0, 20)}`;
  const amount = price / (count * (unit?.factor ?? 1));
  return Number.isFinite(amount) ? { key: `${currency}${SEPARATOR}${dimension}`, amount } : null;
}

/** The currency and the unit that prices of a key are for one of. */
export function readPriceKey(key: string): { readonly currency: string; readonly unit: string } {
  const [currency = '', dimension = ''] = key.split(SEPARATOR);
  if (dimension.startsWith(SAME_WORD)) return { currency, unit: dimension.slice(1) };
  const base = allUnits().find((unit) => unit.dimension === dimension && unit.factor === 1);
  return { currency, unit: base?.code ?? dimension.replace(/^count:/, '') };
}
