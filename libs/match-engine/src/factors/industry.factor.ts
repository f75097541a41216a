import { codeOf, commonPath, depthOf } from '../industry';
import { neutral, type Factor } from './factor';

/** GB/T 4754 codes; null where there is none. */
export interface IndustryDetail {
  supply: string | null;
  demand: string | null;
  /** The deepest class that holds both. */
  common: string | null;
}

/** Twice the depth of the common class over the sum of both depths (Wu and Palmer, ACL 1994). */
export const industryFactor: Factor<IndustryDetail> = {
  value: ({ supply: { industry: a }, demand: { industry: b } }) => {
    if (a === '' || b === '') return neutral;
    return (2 * depthOf(commonPath(a, b))) / (depthOf(a) + depthOf(b));
  },
  detail: ({ supply: { industry: a }, demand: { industry: b } }) => ({
    supply: codeOf(a),
    demand: codeOf(b),
    common: codeOf(commonPath(a, b)),
  }),
};
