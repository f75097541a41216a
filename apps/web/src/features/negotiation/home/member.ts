import type { HomePart } from '../../define-feature';
import { TurnsPanel } from './turns-panel';

export const parts: readonly HomePart[] = [{ slot: 'aside', order: 10, part: TurnsPanel }];
