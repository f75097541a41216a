import type { Coast } from '../listing';
import type { Factor, Pair } from './factor';

export interface CrossRegionDetail {
  supply: { coast: Coast; provinceCode: string };
  demand: { coast: Coast; provinceCode: string };
  relation: Relation;
}

export type Relation = 'acrossSides' | 'acrossProvinces' | 'sameProvince';

const values: Record<Relation, number> = { acrossSides: 1, acrossProvinces: 0.5, sameProvince: 0 };

/** The organisation exists for pairs of a coastal and a central-western unit. */
export const crossRegionFactor: Factor<CrossRegionDetail> = {
  value: (pair) => values[relationOf(pair)],
  detail: (pair) => ({
    supply: placeOf(pair.supply.listing),
    demand: placeOf(pair.demand.listing),
    relation: relationOf(pair),
  }),
};

function relationOf({ supply: { listing: a }, demand: { listing: b } }: Pair): Relation {
  if (a.coast !== b.coast) return 'acrossSides';
  return a.provinceCode === b.provinceCode ? 'sameProvince' : 'acrossProvinces';
}

function placeOf({ coast, provinceCode }: { coast: Coast; provinceCode: string }) {
  return { coast, provinceCode };
}
