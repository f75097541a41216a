import { matchmakingErrors } from './matchmaking.errors';

const TOLERANCE = 1e-9;

/** Every factor is there and between 0 and 1. @throws DomainError matchmaking.weights-sum */
export function checkedFactors<Factors extends Readonly<Record<string, number>>>(
  factors: Factors,
): Factors {
  const sum = Object.values(factors).reduce((total, weight) => total + weight, 0);
  if (Math.abs(sum - 1) <= TOLERANCE) return factors;
  throw matchmakingErrors('weights-sum', { args: { sum: String(Number(sum.toFixed(9))) } });
}
