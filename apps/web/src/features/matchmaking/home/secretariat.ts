import type { HomePart } from '../../define-feature';
import { MatchesFigure } from './matches-figure';

export const parts: readonly HomePart[] = [{ slot: 'figures', order: 30, part: MatchesFigure }];
