import { quantityRatio } from '../comparison';
import type { MatchQuantity } from '../listing';
import { neutral, type Factor } from './factor';

/** Null: one of both is not known, or they cannot be compared. */
export type QuantityDetail = {
  capacity: MatchQuantity;
  needed: MatchQuantity;
  ratio: number;
} | null;

/** From neutral when all capacity is needed to 1 when twice the need can be delivered. */
export const quantityFactor: Factor<QuantityDetail> = {
  value: ({ supply, demand }) => {
    const ratio = quantityRatio(supply, demand);
    return ratio === null ? neutral : neutral + 0.5 * Math.min(1, Math.max(0, ratio - 1));
  },
  detail: ({ supply, demand }) => {
    const ratio = quantityRatio(supply, demand);
    const [capacity, needed] = [supply.listing.quantity, demand.listing.quantity];
    return ratio === null || !capacity || !needed
      ? null
      : { capacity: { ...capacity }, needed: { ...needed }, ratio };
  },
};
