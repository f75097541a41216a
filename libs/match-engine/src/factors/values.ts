/**
 * What the factors are worth, 0..1, as plain numbers, and the constants that they need. The loops in `assembly/` import
 * this file as well, so that both give the same to the last bit: it may use only what TypeScript and AssemblyScript
 * have in common. There `number` is a double, and a whole constant is an integer of 32 bits.
 */

/** Steps of a contribution and of a score: they are whole multiples of 2⁻³⁰, so sums are exact in any order. */
export const scoreSteps = 1 << 30;

/** Weight × value in whole steps. */
export function stepsOf(weight: number, value: number): number {
  return Math.floor(weight * value * scoreSteps + 0.5);
}

/**
 * The value of what is not known. Where a hard constraint stands behind a factor, a pair that meets it is worth at
 * least this much, so that leaving a figure out never pays.
 */
export const neutral = 0.5;

/** The share of what the asking text would score against itself, never above 1. */
export function textValue(shared: number, own: number): number {
  return shared >= own ? 1 : shared / own;
}

/** What the supply does not state, in thousandths. */
export const neutralFit = 500;

/** What an essential property that is not met takes off the sum of fits: more than all fits of a pair are. */
export const missUnit = 1 << 20;
const halfUnit = 1 << 19;

/** How many essential properties are not met, from a sum of fits, whether counted from 0 or from neutral. */
export function missesOf(fits: number): number {
  return Math.floor((halfUnit - fits) / missUnit);
}

/** The sum of fits without what misses take off. */
export function fitsWithoutMisses(fits: number): number {
  return fits + missesOf(fits) * missUnit;
}

/** What misses take off a score, in steps: a first one brings any score below what is shown as fitting. */
export const firstMiss = 590558003;
export const moreMiss = 107374182;
/** Further misses count no more. */
export const mostMisses = 4;

export function missSteps(misses: number): number {
  return misses < 1 ? 0 : firstMiss + moreMiss * (Math.min(misses, mostMisses) - 1);
}

/** The mean fit of what the demand asks for, from the sum of the fits in thousandths. */
export function attributesValue(asked: number, fits: number): number {
  return asked === 0 ? neutral : fits / (1000 * asked);
}

/** A smaller share of the ceiling is more likely another product than a bargain: cheapness is no merit there. */
export const plausibleShare = 0.3;

/** From neutral at the ceiling to 1 at half of it; neutral where it is not plausible. @param ratio price over ceiling; NaN: not comparable. */
export function priceValue(ratio: number): number {
  if (isNaN(ratio) || ratio < plausibleShare) return neutral;
  return neutral + Math.min(0.5, Math.max(0, 1 - ratio));
}

/** From neutral when all capacity is needed to 1 at twice the need. @param ratio capacity over need; NaN: not comparable. */
export function quantityValue(ratio: number): number {
  return isNaN(ratio) ? neutral : neutral + 0.5 * Math.min(1, Math.max(0, ratio - 1));
}

/** Days to spare beyond which more are worth nothing. */
export const ampleDays = 30;

/** From neutral when delivery falls on the due day to 1 with ample days to spare. @param slack days; NaN: not known. */
export function leadTimeValue(slack: number): number {
  return isNaN(slack) ? neutral : neutral + 0.5 * Math.min(1, Math.max(0, slack / ampleDays));
}

/** The distance that is worth as much as an unknown one. */
export const neutralKm = 1000;

/** 1 at the same place, neutral at 1,000 km, falling towards 0. @param km NaN: not known. */
export function distanceValue(km: number): number {
  return isNaN(km) ? neutral : neutralKm / (neutralKm + km);
}

/** Of the counterpart. @param reputation NaN: none yet. */
export function reputationValue(reputation: number): number {
  return isNaN(reputation) ? neutral : reputation;
}
