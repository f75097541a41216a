import type { HomePart } from '../../define-feature';
import { NewMatchesPanel } from './new-matches-panel';

export const parts: readonly HomePart[] = [{ slot: 'main', order: 20, part: NewMatchesPanel }];
