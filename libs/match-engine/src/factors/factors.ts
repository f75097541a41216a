import { attributesFactor } from './attributes.factor';
import { crossRegionFactor } from './cross-region.factor';
import { distanceFactor } from './distance.factor';
import type { AnyFactor } from './factor';
import { industryFactor } from './industry.factor';
import { leadTimeFactor } from './lead-time.factor';
import { priceFactor } from './price.factor';
import { quantityFactor } from './quantity.factor';
import { reputationFactor } from './reputation.factor';
import { textFactor } from './text.factor';

/** The factors of a score, in the order in which their contributions are added. See docs/how-to/add-a-factor.md. */
export const factors = {
  /** How much of the asking side's text the other side says: BM25, see the README. */
  text: textFactor,
  /** 2 · depth(common) ÷ (depth + depth) in the GB/T 4754 tree (Wu & Palmer 1994). */
  industry: industryFactor,
  /** Mean over what the demand asks, in thousandths: 1 when it is met, 0.5 not known or 25 % off, 0 beyond and when missed. */
  attributes: attributesFactor,
  /** 0.5 at the ceiling … 1 at half of it; below 30 % of it 0.5: cheapness is no merit there. */
  price: priceFactor,
  /** 0.5 at just enough … 1 at twice the need. */
  quantity: quantityFactor,
  /** 0.5 on the due day … 1 with 30 days to spare. */
  leadTime: leadTimeFactor,
  /** 1 coastal ↔ central-western, 0.5 two provinces of one side, 0 one province. */
  crossRegion: crossRegionFactor,
  /** 1000 ÷ (1000 + great-circle km). */
  distance: distanceFactor,
  /** The counterpart's. */
  reputation: reputationFactor,
} satisfies Record<string, AnyFactor<unknown>>;

export type FactorName = keyof typeof factors;

/** Share of each factor in the score until weights are chosen; together 1. */
export const defaultShares: Readonly<Record<FactorName, number>> = {
  text: 0.26,
  industry: 0.1,
  attributes: 0.32,
  price: 0.06,
  quantity: 0.03,
  leadTime: 0.04,
  crossRegion: 0.12,
  distance: 0.02,
  reputation: 0.05,
};

export const factorNames = Object.keys(factors) as readonly FactorName[];

/** What each factor says about itself: plain data that can be stored as JSON. */
export type FactorDetails = {
  [Name in FactorName]: ReturnType<(typeof factors)[Name]['detail']>;
};
