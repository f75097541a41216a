import type { DomainError } from '@wanchang/kernel';
import type { Run } from './run';
import type { Turn } from './turn';

/** What a kind of run does. */
export interface RunHandler {
  /**
   * Does one turn: prepares what its steps need, and takes steps for as long as `turn.step` answers true. A turn without
   * a step is one that failed.
   * @throws DomainError the run fails with its code and text; any other error repeats the turn
   */
  work(turn: Turn): Promise<void>;
  /** Says where the run is, in the transaction that brought it there: at most once a second, and at its end. */
  announce(run: Run): Promise<void>;
  /** What the run says when its turns failed too often for a reason that is no domain error. */
  broke(): DomainError;
}
