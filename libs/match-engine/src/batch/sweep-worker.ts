import { parentPort } from 'node:worker_threads';
import { runPart } from './sweep';
import type { ThreadTask } from './sweep-threads';

parentPort?.on('message', ({ job, output, next }: ThreadTask) => {
  parentPort?.postMessage(runPart(job, output, () => Atomics.add(next, 0, 1)));
});
