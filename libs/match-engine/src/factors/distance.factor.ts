import { kilometres, type Ratio } from '../comparison';
import { neutral, type Factor, type Pair } from './factor';

/** Great-circle kilometres; null when a point is not known. */
export type DistanceDetail = { kilometres: number } | null;

/** The distance that is worth as much as an unknown one. */
export const middlingKm = 1000;

/** 1 at the same place, neutral at 1,000 km, falling towards 0. */
export function distanceValue(km: Ratio): number {
  return Number.isNaN(km) ? neutral : middlingKm / (middlingKm + km);
}

export const distanceFactor: Factor<DistanceDetail> = {
  value: (pair) => distanceValue(kilometresOf(pair)),
  detail: (pair) => {
    const km = kilometresOf(pair);
    return Number.isNaN(km) ? null : { kilometres: km };
  },
};

function kilometresOf({ supply, demand }: Pair): Ratio {
  return kilometres(supply.columns, supply.at, demand.columns, demand.at);
}
