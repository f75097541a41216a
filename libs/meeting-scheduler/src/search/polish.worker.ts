import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { type Instance, NOWHERE } from '../instance/instance';
import { METHODS_OF_FURTHER_THREADS, Improving } from './improving';
import { type Polished } from './polish';
import { Random } from './random';
import { Timetable } from './timetable';

/** What a second thread starts from. */
export interface PolishTask {
  readonly instance: Instance;
  readonly slots: Int32Array;
  readonly seed: number;
  /** Proven: see {@link Improving.leastBreaks}. */
  readonly leastBreaks: number;
}

/** What it sends whenever it has found something better. */
export interface PolishNews {
  readonly score: Polished;
  readonly slots: Int32Array;
  readonly leastBreaks: number;
}

/** Polishes until it is terminated. */
async function run({ instance, slots, seed, leastBreaks: bound }: PolishTask): Promise<never> {
  const timetable = new Timetable(instance);
  slots.forEach((s, m) => s !== NOWHERE && timetable.place(m, s));
  const improving = new Improving(timetable, new Random(seed), METHODS_OF_FURTHER_THREADS, bound);
  let [reported, reportedLeast] = [improving.bestScore, bound];
  for (;;) {
    improving.run();
    await setImmediate();
    const { bestScore: score, best, leastBreaks } = improving;
    if (score === reported && leastBreaks === reportedLeast) continue;
    [reported, reportedLeast] = [score, leastBreaks];
    parentPort?.postMessage({ score, slots: best, leastBreaks } satisfies PolishNews);
  }
}

void run(workerData as PolishTask);
