import type { HomePart } from '../../define-feature';
import { DraftsPanel } from './drafts-panel';
import { ImportsPanel } from './imports-panel';
import { StartButtons } from './start-buttons';

export const parts: readonly HomePart[] = [
  { slot: 'actions', order: 10, part: StartButtons },
  { slot: 'aside', order: 20, part: DraftsPanel },
  { slot: 'aside', order: 30, part: ImportsPanel },
];
