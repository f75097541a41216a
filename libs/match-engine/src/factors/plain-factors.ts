import type { Circumstances } from '../constraints';
import type { Columns } from '../segment/columns';
import type { MatchWeights } from '../weights';
import type { AnyFactor, Factor } from './factor';
import { factorNames, factors, type FactorName } from './factors';
import { stepsOf } from './values';

const table: Readonly<Record<FactorName, AnyFactor<unknown>>> = factors;

/** The factors that neither `Scorer` nor the loops work out by themselves, with their weights. */
export class PlainFactors {
  private readonly weighted: (readonly [factor: Factor<unknown>, weight: number])[] = [];
  /** The most steps that they are worth together. */
  readonly maxSteps: number = 0;

  constructor(weights: MatchWeights['factors']) {
    for (const name of factorNames) {
      const factor = table[name];
      if (factor.hasLoops) continue;
      this.weighted.push([factor, weights[name]]);
      this.maxSteps += stepsOf(weights[name], 1);
    }
  }

  get isEmpty(): boolean {
    return this.weighted.length === 0;
  }

  /** Exact steps of supply `s` and demand `d`. */
  steps(a: Columns, s: number, b: Columns, d: number, circumstances: Circumstances): number {
    if (this.isEmpty) return 0;
    const pair = { supply: { columns: a, at: s }, demand: { columns: b, at: d }, ...circumstances };
    return this.weighted.reduce(
      (sum, [factor, weight]) => sum + stepsOf(weight, factor.value(pair)),
      0,
    );
  }
}
