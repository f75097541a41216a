import type { HomePart } from '../../define-feature';
import { FailureFigures } from './failure-figures';
import { LastMailsPanel } from './last-mails-panel';

export const parts: readonly HomePart[] = [
  { slot: 'figures', order: 50, part: FailureFigures },
  { slot: 'main', order: 10, part: LastMailsPanel },
];
