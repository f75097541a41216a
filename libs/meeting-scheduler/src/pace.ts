import { setImmediate } from 'node:timers/promises';
import { DEFAULT_SECONDS, type Progress, type Result, type SolveOptions } from './result';

/** Wall-clock time between two looks at the limits, and between two reports. */
const REPORT_SECONDS = 0.2;

/** Keeps a run within its limits, lets others run in between, and reports how far it is. */
export class Pace {
  iterations = 0;
  stopped: Result['stopped'] | undefined;
  private readonly start = performance.now();
  private readonly seconds: number;
  private readonly most: number;
  private reported = 0;

  constructor(private readonly options: SolveOptions) {
    const { seconds, iterations } = options;
    this.most = iterations ?? Infinity;
    this.seconds = seconds ?? (iterations === undefined ? DEFAULT_SECONDS : Infinity);
  }

  get elapsed(): number {
    return (performance.now() - this.start) / 1000;
  }

  /** Counts steps and says whether there may be more; `share` of the time is for this phase and those before. */
  async spend(
    steps: number,
    share: number,
    progress: () => Omit<Progress, 'seconds' | 'iterations'>,
  ) {
    this.iterations += steps;
    await setImmediate();
    const seconds = this.elapsed;
    if (this.options.signal?.aborted) this.stopped = 'aborted';
    else if (seconds >= this.seconds) this.stopped = 'seconds';
    else if (this.iterations >= this.most) this.stopped = 'iterations';
    if (seconds - this.reported >= REPORT_SECONDS) {
      this.reported = seconds;
      this.options.onProgress?.({ ...progress(), seconds, iterations: this.iterations });
    }
    return (
      this.stopped === undefined &&
      seconds < this.seconds * share &&
      this.iterations < this.most * share
    );
  }
}
