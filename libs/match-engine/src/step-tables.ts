import type { MatchWeights } from './weights';
import { ampleDays, attributesValue, leadTimeValue, neutral, stepsOf } from './factors/values';

const maxTabled = 6;

/** Steps of factors that take few values, worked out once for weights. */
export class StepTables {
  readonly unknownPrice: number;
  readonly unknownQuantity: number;
  readonly unknownLeadTime: number;
  /** The most that a distance is worth. */
  readonly noDistance: number;
  private readonly leadTimes: Int32Array;
  private readonly byFits: Int32Array[] = [];

  constructor(readonly weights: MatchWeights['factors']) {
    this.unknownPrice = stepsOf(weights.price, neutral);
    this.unknownQuantity = stepsOf(weights.quantity, neutral);
    this.unknownLeadTime = stepsOf(weights.leadTime, neutral);
    this.noDistance = stepsOf(weights.distance, 1);
    this.leadTimes = Int32Array.from({ length: ampleDays + 1 }, (_, days) =>
      stepsOf(weights.leadTime, leadTimeValue(days)),
    );
  }

  /** @param slack at least 0. */
  leadTime(slack: number): number {
    return this.leadTimes[slack < ampleDays ? slack : ampleDays] as number;
  }

  /** @param fits the sum over what is asked, in thousandths. */
  attributes(asked: number, fits: number): number {
    if (asked > maxTabled) return this.attributeSteps(asked, fits);
    const table = this.byFits[asked] ?? this.tableOf(asked);
    return table[fits] as number;
  }

  private tableOf(asked: number): Int32Array {
    const table = Int32Array.from({ length: asked * 1000 + 1 }, (_, fits) => this.attributeSteps(asked, fits)); // prettier-ignore
    return (this.byFits[asked] = table);
  }

  private attributeSteps(asked: number, fits: number): number {
    return stepsOf(this.weights.attributes, attributesValue(asked, fits));
  }
}
