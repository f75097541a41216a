import type { HomePart } from '../../define-feature';
import { ListingsFigure } from './listings-figure';

export const parts: readonly HomePart[] = [{ slot: 'figures', order: 20, part: ListingsFigure }];
