import { quantityRatio, type Ratio } from '../comparison';
import type { MatchQuantity } from '../listing';
import type { Row } from '../segment/columns';
import type { Dictionaries } from '../segment/dictionaries';
import type { FastFactor, Pair } from './factor';
import { quantityValue } from './values';

/** Null: one of both is not known, or they cannot be compared. */
export type QuantityDetail = {
  capacity: MatchQuantity;
  needed: MatchQuantity;
  ratio: number;
} | null;

export const quantityFactor: FastFactor<QuantityDetail> = {
  hasLoops: true,
  value: (pair) => quantityValue(ratioOf(pair)),
  detail: (pair) => {
    const { supply, demand, dictionaries } = pair;
    const ratio = ratioOf(pair);
    if (Number.isNaN(ratio)) return null;
    const [capacity, needed] = [quantityOf(supply, dictionaries), quantityOf(demand, dictionaries)];
    return { capacity, needed, ratio };
  },
};

function ratioOf({ supply, demand, dictionaries }: Pair): Ratio {
  return quantityRatio(supply.columns, supply.at, demand.columns, demand.at, dictionaries);
}

function quantityOf({ columns, at }: Row, { units }: Dictionaries): MatchQuantity {
  const { unit } = units[columns.quantityUnit[at] as number] ?? {};
  const amount = columns.quantity[at] as number;
  return unit === undefined ? { amount } : { amount, unit };
}
