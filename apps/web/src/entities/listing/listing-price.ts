import type { ListingCard } from './types';

type Priced = Pick<ListingCard, 'price' | 'variant'>;

/** Of the variant that fits a counterpart, where one does; else of the listing. */
export function listingPrice({ price, variant }: Priced): ListingCard['price'] {
  if (!price || !variant?.price) return price;
  return { amount: variant.price, currency: price.currency };
}

/** Whether the price of a listing is the lowest of several variants. */
export function isLowestPrice({
  variants,
  variant,
}: Pick<ListingCard, 'variants' | 'variant'>): boolean {
  return !variant?.price && new Set(variants.map(({ price }) => price)).size > 1;
}
