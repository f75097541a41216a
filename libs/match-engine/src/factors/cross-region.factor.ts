import { COASTS, type Coast } from '@wanchang/kernel';
import { coastOfKey, type Columns, type Row } from '../segment/columns';
import type { Dictionaries } from '../segment/dictionaries';
import type { FastFactor, Pair } from './factor';

export interface CrossRegionDetail {
  supply: { coast: Coast; provinceCode: string };
  demand: { coast: Coast; provinceCode: string };
  relation: Relation;
}

export type Relation = 'acrossSides' | 'acrossProvinces' | 'sameProvince';

const values: Record<Relation, number> = { acrossSides: 1, acrossProvinces: 0.5, sameProvince: 0 };

/** The organisation exists for pairs of a coastal and a central-western unit. */
export function crossRegionValue(a: Columns, i: number, b: Columns, j: number): number {
  return values[relationOf(a, i, b, j)];
}

export const crossRegionFactor: FastFactor<CrossRegionDetail> = {
  hasLoops: true,
  value: ({ supply, demand }) =>
    crossRegionValue(supply.columns, supply.at, demand.columns, demand.at),
  detail: ({ supply, demand, dictionaries }: Pair) => ({
    supply: placeOf(supply, dictionaries),
    demand: placeOf(demand, dictionaries),
    relation: relationOf(supply.columns, supply.at, demand.columns, demand.at),
  }),
};

function relationOf(a: Columns, i: number, b: Columns, j: number): Relation {
  if (coastOfKey(a.key[i] as number) !== coastOfKey(b.key[j] as number)) return 'acrossSides';
  return a.province[i] === b.province[j] ? 'sameProvince' : 'acrossProvinces';
}

function placeOf({ columns, at }: Row, { provinces }: Dictionaries) {
  const coast = COASTS[coastOfKey(columns.key[at] as number)] as Coast;
  return { coast, provinceCode: provinces.names[columns.province[at] as number] ?? '' };
}
