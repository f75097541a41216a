import { kilometres, type Ratio } from '../comparison';
import type { FastFactor, Pair } from './factor';
import { distanceValue } from './values';

/** Great-circle kilometres; null when a point is not known. */
export type DistanceDetail = { kilometres: number } | null;

export const distanceFactor: FastFactor<DistanceDetail> = {
  hasLoops: true,
  value: (pair) => distanceValue(kilometresOf(pair)),
  detail: (pair) => {
    const km = kilometresOf(pair);
    return Number.isNaN(km) ? null : { kilometres: km };
  },
};

function kilometresOf({ supply, demand }: Pair): Ratio {
  return kilometres(supply.columns, supply.at, demand.columns, demand.at);
}
