import type { HomePart } from '../../define-feature';
import { RegisterButtons } from './register-buttons';
import { StandingFigures } from './standing-figures';

export const parts: readonly HomePart[] = [
  { slot: 'actions', order: 10, part: RegisterButtons },
  { slot: 'figures', order: 10, part: StandingFigures },
];
