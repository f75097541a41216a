import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { type Instance, NOWHERE } from '../instance/instance';
import { Improving } from './improving';
import { type Polished } from './polish';
import { Random } from './random';
import { Timetable } from './timetable';

/** What a second thread starts from. */
export interface PolishTask {
  readonly instance: Instance;
  readonly slots: Int32Array;
  readonly seed: number;
}

/** What it sends whenever it has found something better. */
export interface PolishNews {
  readonly score: Polished;
  readonly slots: Int32Array;
  /** See {@link Improving.proven}. */
  readonly proven: boolean;
}

/** Polishes until it is terminated. */
async function run({ instance, slots, seed }: PolishTask): Promise<never> {
  const timetable = new Timetable(instance);
  slots.forEach((s, m) => s !== NOWHERE && timetable.place(m, s));
  const improving = new Improving(timetable, new Random(seed));
  let [told, toldProven] = [improving.bestScore, false];
  for (;;) {
    improving.run();
    await setImmediate();
    const { bestScore: score, best, proven } = improving;
    if (score === told && proven === toldProven) continue;
    [told, toldProven] = [score, proven];
    parentPort?.postMessage({ score, slots: best, proven } satisfies PolishNews);
  }
}

void run(workerData as PolishTask);
