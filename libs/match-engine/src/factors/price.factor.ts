import { priceRatio } from '../comparison';
import type { MatchPrice } from '../listing';
import { neutral, type Factor } from './factor';

/** Null: one of both is not known, or they cannot be compared. */
export type PriceDetail = { price: MatchPrice; ceiling: MatchPrice; ratio: number } | null;

/** From neutral at the ceiling to 1 at half of it. */
export const priceFactor: Factor<PriceDetail> = {
  value: ({ supply, demand }) => {
    const ratio = priceRatio(supply, demand);
    return ratio === null ? neutral : neutral + Math.min(0.5, Math.max(0, 1 - ratio));
  },
  detail: ({ supply, demand }) => {
    const ratio = priceRatio(supply, demand);
    const [price, ceiling] = [supply.listing.price, demand.listing.price];
    return ratio === null || !price || !ceiling
      ? null
      : { price: { ...price }, ceiling: { ...ceiling }, ratio };
  },
};
