import { kilometres, priceRatio, quantityRatio, slackDays } from './comparison';
import type { Circumstances } from './constraints';
import { fitsOf } from './factors/attributes.factor';
import { crossRegionValue } from './factors/cross-region.factor';
import { PlainFactors } from './factors/plain-factors';
import { industryValue } from './factors/industry.factor';
import type { Columns } from './segment/columns';
import type { MatchWeights } from './weights';
import {
  attributesValue,
  distanceValue,
  leadTimeValue,
  priceValue,
  fitsWithoutMisses,
  missesOf,
  missSteps,
  quantityValue,
  reputationValue,
  stepsOf,
  textValue,
} from './factors/values';

/** Scores of supply `s` and demand `d` in whole steps, from columns: what the factors define, without their details. */
export class Scorer {
  readonly plain: PlainFactors;

  constructor(
    readonly weights: MatchWeights['factors'],
    readonly circumstances: Circumstances,
  ) {
    this.plain = new PlainFactors(weights);
  }

  /** What both directions have in common; below 0 where essential properties are not met. */
  common(a: Columns, s: number, b: Columns, d: number): number {
    return this.terms(a, s, b, d) + this.attributes(a, s, b, d) + this.distance(a, s, b, d);
  }

  /** What both directions have in common and is cheap: all factors but text, reputation, attributes and distance. */
  terms(a: Columns, s: number, b: Columns, d: number): number {
    const { weights, circumstances } = this;
    const { dictionaries, now } = circumstances;
    return (
      stepsOf(weights.industry, industryValue(a.path[s] as number, b.path[d] as number)) +
      stepsOf(weights.price, priceValue(priceRatio(a, s, b, d, dictionaries))) +
      stepsOf(weights.quantity, quantityValue(quantityRatio(a, s, b, d, dictionaries))) +
      stepsOf(weights.leadTime, leadTimeValue(slackDays(a, s, b, d, now))) +
      stepsOf(weights.crossRegion, crossRegionValue(a, s, b, d)) +
      this.plain.steps(a, s, b, d, circumstances)
    );
  }

  /** Less what misses take off. */
  attributes(a: Columns, s: number, b: Columns, d: number): number {
    const asked = (b.attributeStart[d + 1] as number) - (b.attributeStart[d] as number);
    const fits = fitsOf(a, s, b, d, this.circumstances.dictionaries);
    const value = attributesValue(asked, fitsWithoutMisses(fits));
    return stepsOf(this.weights.attributes, value) - missSteps(missesOf(fits));
  }

  distance(a: Columns, s: number, b: Columns, d: number): number {
    return stepsOf(this.weights.distance, distanceValue(kilometres(a, s, b, d)));
  }

  /** Of the counterpart at `i`. */
  reputation(counterparts: Columns, i: number): number {
    return stepsOf(this.weights.reputation, reputationValue(counterparts.reputation[i] as number));
  }

  /** @param shared what both texts have in common. @param own the asking text against itself. */
  text(shared: number, own: number): number {
    return stepsOf(this.weights.text, textValue(shared, own));
  }
}
