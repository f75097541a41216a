import type { HomePart } from '../../define-feature';
import { LatestPanel } from './latest-panel';

export const parts: readonly HomePart[] = [{ slot: 'main', order: 10, part: LatestPanel }];
