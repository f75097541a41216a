import { defaultShares, factorNames, type FactorName } from './factors/factors';
import { MatchWeightsError } from './match.errors';

export interface MatchWeights {
  /** Rises with every change; stored with each match. */
  readonly version: number;
  /** Share of each factor in the score: ≥ 0, together 1. */
  readonly factors: Readonly<Record<FactorName, number>>;
}

export const defaultWeights: MatchWeights = {
  version: 1,
  factors: defaultShares,
};

/** Weights that were stored before a factor existed: it has no share in them. */
export function withAllFactors(stored: Partial<MatchWeights['factors']>): MatchWeights['factors'] {
  const none = Object.fromEntries(factorNames.map((name) => [name, 0]));
  return { ...none, ...stored } as MatchWeights['factors'];
}

const sumTolerance = 1e-9;

/**
 * Returns a copy of the weights that cannot change any more.
 * @throws MatchWeightsError for a missing, unknown, negative or non-finite weight, or a sum off 1 by more than 1e-9.
 */
export function checkWeights({ version, factors }: MatchWeights): MatchWeights {
  if (!Number.isSafeInteger(version) || version < 1)
    throw new MatchWeightsError('version-invalid', 'version');
  if (typeof factors !== 'object' || factors === null)
    throw new MatchWeightsError('weight-missing', 'factors');
  for (const name of Object.keys(factors)) {
    if (!factorNames.some((factor) => factor === name))
      throw new MatchWeightsError('weight-unknown', name);
  }
  let sum = 0;
  for (const name of factorNames) sum += checkWeight(name, factors[name]);
  if (Math.abs(sum - 1) > sumTolerance) throw new MatchWeightsError('weights-sum', 'factors');
  return Object.freeze({ version, factors: Object.freeze({ ...factors }) });
}

function checkWeight(name: FactorName, weight: number | undefined): number {
  if (weight === undefined) throw new MatchWeightsError('weight-missing', name);
  if (!Number.isFinite(weight)) throw new MatchWeightsError('weight-invalid', name);
  if (weight < 0) throw new MatchWeightsError('weight-negative', name);
  return weight;
}
