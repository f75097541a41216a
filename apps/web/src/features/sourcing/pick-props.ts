import type { AwardDraft } from './award-draft';
import type { Compared, Comparison, RfqLine } from './types';

/** What of a comparison can be pressed. */
export interface PickProps {
  rfqId: string;
  lines: readonly RfqLine[];
  quotes: Comparison;
  draft: AwardDraft;
  /** Null: nothing can be awarded now. */
  onPick: ((supplier: Compared, line: RfqLine) => void) | null;
}
