import { codeOf, commonPath, depthOf, type IndustryPath } from '../industry';
import type { FastFactor, Pair } from './factor';
import { neutral } from './values';

/** GB/T 4754 codes; null where there is none. */
export interface IndustryDetail {
  supply: string | null;
  demand: string | null;
  /** The deepest class that holds both. */
  common: string | null;
}

/** Twice the depth of the common class over the sum of both depths (Wu and Palmer, ACL 1994). */
export function industryValue(a: IndustryPath, b: IndustryPath): number {
  if (a === 0 || b === 0) return neutral;
  return (2 * depthOf(commonPath(a, b))) / (depthOf(a) + depthOf(b));
}

export const industryFactor: FastFactor<IndustryDetail> = {
  hasLoops: true,
  value: (pair) => industryValue(...pathsOf(pair)),
  detail: (pair) => {
    const [supply, demand] = pathsOf(pair);
    const common = codeOf(commonPath(supply, demand));
    return { supply: codeOf(supply), demand: codeOf(demand), common };
  },
};

function pathsOf({ supply, demand }: Pair): [IndustryPath, IndustryPath] {
  return [supply.columns.path[supply.at] as number, demand.columns.path[demand.at] as number];
}
