import { attributesFactor, type AttributesDetail } from './factors/attributes.factor';
import { crossRegionFactor, type CrossRegionDetail } from './factors/cross-region.factor';
import { distanceFactor, type DistanceDetail } from './factors/distance.factor';
import type { Factor, Pair } from './factors/factor';
import { industryFactor, type IndustryDetail } from './factors/industry.factor';
import { leadTimeFactor, type LeadTimeDetail } from './factors/lead-time.factor';
import { priceFactor, type PriceDetail } from './factors/price.factor';
import { quantityFactor, type QuantityDetail } from './factors/quantity.factor';
import { reputationFactor, type ReputationDetail } from './factors/reputation.factor';
import { textFactor, type TextDetail } from './factors/text.factor';
import { MatchInputError } from './match.errors';
import { checkWeights, factorNames, type FactorName, type MatchWeights } from './weights';
import { scoreSteps, stepsOf } from './factors/values';

/** What each factor says about itself: plain data that can be stored as JSON. */
export interface FactorDetails {
  text: TextDetail;
  industry: IndustryDetail;
  attributes: AttributesDetail;
  price: PriceDetail;
  quantity: QuantityDetail;
  leadTime: LeadTimeDetail;
  crossRegion: CrossRegionDetail;
  distance: DistanceDetail;
  reputation: ReputationDetail;
}

const factors: { [Name in FactorName]: Factor<FactorDetails[Name]> } = {
  text: textFactor,
  industry: industryFactor,
  attributes: attributesFactor,
  price: priceFactor,
  quantity: quantityFactor,
  leadTime: leadTimeFactor,
  crossRegion: crossRegionFactor,
  distance: distanceFactor,
  reputation: reputationFactor,
};

/** One term of a score. */
export type MatchPart = { [Name in FactorName]: PartOf<Name> }[FactorName];

export interface PartOf<Name extends FactorName> {
  factor: Name;
  weight: number;
  /** 0..1. */
  value: number;
  /** Weight × value, rounded to a multiple of 2⁻³⁰. */
  contribution: number;
  detail: FactorDetails[Name];
}

export function partsOf(pair: Pair, { factors: weights }: MatchWeights): MatchPart[] {
  return factorNames.map((name) => partOf(name, pair, weights[name]) as MatchPart);
}

function partOf<Name extends FactorName>(name: Name, pair: Pair, weight: number): PartOf<Name> {
  const value = factors[name].value(pair);
  const detail = factors[name].detail(pair);
  return { factor: name, weight, value, contribution: stepsOf(weight, value) / scoreSteps, detail };
}

/**
 * The score that stored parts would have had under other weights; it equals what the engine would have given then.
 * @throws MatchWeightsError
 * @throws MatchInputError when a factor has no part, or its value is not in 0..1.
 */
export function reweigh(
  parts: readonly Pick<MatchPart, 'factor' | 'value'>[],
  weights: MatchWeights,
): number {
  const { factors: checked } = checkWeights(weights);
  const values = new Map(parts.map(({ factor, value }) => [factor, value]));
  let steps = 0;
  for (const name of factorNames) {
    const value = values.get(name) ?? NaN;
    if (!(value >= 0 && value <= 1)) throw new MatchInputError('number-invalid', `parts.${name}`);
    steps += stepsOf(checked[name], value);
  }
  return steps / scoreSteps;
}

/** Harmonic mean of both directed scores: RECON (Pizzato et al., RecSys 2010). 0 when either is 0. */
export function mutualOf(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : (2 * a * b) / (a + b);
}
