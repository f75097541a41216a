import { factors, factorNames, type FactorDetails, type FactorName } from './factors/factors';
import type { AnyFactor, ViewedPair } from './factors/factor';
import { MatchInputError } from './match.errors';
import { checkWeights, type MatchWeights } from './weights';
import { scoreSteps, stepsOf } from './factors/values';

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

const table: { [Name in FactorName]: AnyFactor<FactorDetails[Name]> } = factors;

export function partsOf(pair: ViewedPair, { factors: weights }: MatchWeights): MatchPart[] {
  return factorNames.map((name) => partOf(name, pair, weights[name]) as MatchPart);
}

function partOf<Name extends FactorName>(
  name: Name,
  pair: ViewedPair,
  weight: number,
): PartOf<Name> {
  const factor: AnyFactor<FactorDetails[Name]> = table[name];
  const value = factor.value(pair);
  const detail = factor.detail(pair);
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

/** How many essential properties are not met. */
export function missesIn(parts: readonly MatchPart[]): number {
  const part = parts.find((one): one is PartOf<'attributes'> => one.factor === 'attributes');
  return part?.detail.compared.filter(({ missed }) => missed).length ?? 0;
}

/** Harmonic mean of both directed scores: RECON (Pizzato et al., RecSys 2010). 0 when either is 0. */
export function mutualOf(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : (2 * a * b) / (a + b);
}

/** @param reputation NaN: none yet. */
export function knownOrNull(reputation: number): number | null {
  return Number.isNaN(reputation) ? null : reputation;
}
