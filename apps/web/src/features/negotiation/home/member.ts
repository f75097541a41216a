import type { HomePart } from '../../define-feature';
import { TurnsPanel } from './turns-panel';

export const parts: readonly HomePart[] = [{ slot: 'main', order: 10, part: TurnsPanel }];
