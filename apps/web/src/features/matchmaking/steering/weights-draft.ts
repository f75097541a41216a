import Big from 'big.js';
import { factorWeightsLimits, saveWeightsLimits } from '../../../api/api-values';
import type { FactorWeights, SteeredWeights } from './types';

export type Factor = keyof FactorWeights;

/** In the order in which a score is stacked. */
export const factors = Object.keys(factorWeightsLimits) as Factor[];

/** What stands in the form: points of a hundred, and the exposure cap or nothing, as people type them. */
export type WeightsDraft = Readonly<Record<Factor | 'exposureCap', string>>;

const byFactor = <Value>(value: (factor: Factor) => Value) =>
  Object.fromEntries(factors.map((factor) => [factor, value(factor)])) as Record<Factor, Value>;

export const draftOf = ({ factors, exposureCap }: SteeredWeights): WeightsDraft => ({
  ...byFactor((factor) => new Big(factors[factor]).times(100).round(4).toFixed()),
  exposureCap: exposureCap === null ? '' : String(exposureCap),
});

const POINTS = /^(100|\d{1,2}(\.\d)?)$/;

export const capLimits = saveWeightsLimits.exposureCap;

/** Nothing is no cap. */
export function isCap(text: string): boolean {
  const cap = text.trim();
  const { minimum, maximum } = capLimits;
  return cap === '' || (/^\d{1,4}$/.test(cap) && Number(cap) >= minimum && Number(cap) <= maximum);
}

export const capOf = ({ exposureCap }: WeightsDraft): number | null =>
  exposureCap.trim() === '' ? null : Number(exposureCap.trim());

export const isPoints = (text: string): boolean => POINTS.test(text.trim());

/** Without binary fractions: 33.3 + 66.7 is 100. Null while a field is no number. */
export function sumOf(draft: WeightsDraft): string | null {
  if (!factors.every((factor) => isPoints(draft[factor]))) return null;
  return factors.reduce((sum, factor) => sum.plus(draft[factor].trim()), new Big(0)).toFixed();
}

export const weightsOf = (draft: WeightsDraft): FactorWeights =>
  byFactor((factor) => new Big(draft[factor].trim()).div(100).toNumber());

export const isSame = (left: WeightsDraft, right: WeightsDraft): boolean =>
  capOf(left) === capOf(right) &&
  factors.every((factor) => left[factor].trim() === right[factor].trim());
