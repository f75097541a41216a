import type { Database } from '../database/database';
import type { RunDefinition } from './define-run';
import type { Run } from './run';
import type { Runs } from './runs';

/** What one step has done. */
export interface Step {
  /** How much it processed. */
  readonly processed: number;
  /** What there is to do in all, where it is known. */
  readonly total?: number;
  /** Whether nothing is left. */
  readonly finished: boolean;
}

const ANNOUNCE_EVERY_MS = 1000;

/** One turn of a run: steps for some seconds, then the next turn is queued behind everything that waits. */
export class Turn {
  private until: number | null = null;
  private announcedAt = -Infinity;
  private hasStepped = false;
  /** The run is over, or its next turn is queued. */
  private isSettled = false;

  constructor(
    /** As it was when the turn began. */
    readonly run: Run,
    private readonly definition: RunDefinition,
    private readonly announce: (run: Run) => Promise<void>,
    private readonly runs: Runs,
    private readonly database: Database,
    private readonly turnMs: number,
  ) {}

  /**
   * Takes a step in one transaction with its progress. The run is locked, so that of two turns at once each step is
   * taken once. The turn's time counts from its first step.
   *
   * @param work receives the run as it is now; null: nothing could be done, see {@link end}
   * @returns whether the turn may take another one
   */
  step(work: (run: Run) => Promise<Step | null>): Promise<boolean> {
    this.until ??= performance.now() + this.turnMs;
    const { until } = this;
    return this.database.transaction(async () => {
      const now = await this.runs.lock(this.definition, this.run.id);
      if (now?.state !== 'running') return this.settle();
      const step = await work(now);
      if (!step) return false;
      this.hasStepped = true;
      const after = await this.runs.advance(now.id, step.processed, step.total ?? null);
      if (step.finished) return this.finish(after);
      await this.announceSometimes(after);
      const more = performance.now() < until;
      if (more) return true;
      await this.runs.queueTurn(this.definition, now.id);
      return this.settle();
    });
  }

  /**
   * To be called when the handler is done with the turn: no run is left waiting for a turn that nobody owes it. One that
   * goes on although the handler stopped has its next turn queued.
   * @throws Error when the turn took no step: it is a try that failed
   */
  async end(): Promise<void> {
    if (this.isSettled) return;
    if (!this.hasStepped) throw new Error(`a turn of ${this.definition.kind} took no step`);
    await this.database.transaction(() => this.runs.queueTurn(this.definition, this.run.id));
  }

  private settle(): false {
    this.isSettled = true;
    return false;
  }

  private async finish(run: Run): Promise<false> {
    const done = await this.runs.change(this.definition, run, 'finish');
    if (done) await this.announce(done);
    return this.settle();
  }

  private async announceSometimes(run: Run): Promise<void> {
    const now = performance.now();
    if (now - this.announcedAt < ANNOUNCE_EVERY_MS) return;
    this.announcedAt = now;
    await this.announce(run);
  }
}
