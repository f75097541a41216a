import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { type Instance, NOWHERE } from '../instance/instance';
import { Polish, type Polished } from './polish';
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
}

const SLICE = 50_000;

/** Polishes until it is terminated. */
async function run({ instance, slots, seed }: PolishTask): Promise<never> {
  const timetable = new Timetable(instance);
  slots.forEach((s, m) => s !== NOWHERE && timetable.place(m, s));
  const polish = new Polish(timetable, new Random(seed));
  let told = polish.bestScore;
  for (;;) {
    polish.run(SLICE);
    await setImmediate();
    if (polish.bestScore === told) continue;
    told = polish.bestScore;
    parentPort?.postMessage({ score: told, slots: polish.best } satisfies PolishNews);
  }
}

void run(workerData as PolishTask);
