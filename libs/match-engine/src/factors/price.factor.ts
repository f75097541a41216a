import { priceRatio, type Ratio } from '../comparison';
import type { MatchPrice } from '../listing';
import type { Row } from '../segment/columns';
import type { Dictionaries } from '../segment/dictionaries';
import type { FastFactor, Pair } from './factor';
import { priceValue } from './values';

/** Null: one of both is not known, or they cannot be compared. */
export type PriceDetail = { price: MatchPrice; ceiling: MatchPrice; ratio: number } | null;

export const priceFactor: FastFactor<PriceDetail> = {
  hasLoops: true,
  value: (pair) => priceValue(ratioOf(pair)),
  detail: (pair) => {
    const { supply, demand, dictionaries } = pair;
    const ratio = ratioOf(pair);
    if (Number.isNaN(ratio)) return null;
    return { price: priceOf(supply, dictionaries), ceiling: priceOf(demand, dictionaries), ratio };
  },
};

function ratioOf({ supply, demand, dictionaries }: Pair): Ratio {
  return priceRatio(supply.columns, supply.at, demand.columns, demand.at, dictionaries);
}

function priceOf({ columns, at }: Row, { units }: Dictionaries): MatchPrice {
  const { currency = '', unit } = units[columns.priceUnit[at] as number] ?? {};
  const amount = columns.price[at] as number;
  return unit === undefined ? { amount, currency } : { amount, currency, unit };
}
