import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { sharedArray } from '../segment/columns';
import { mergeParts, resultOf, type SweepJob, type SweepResult } from './sweep';
import { sweepOutputOf, type SweepOutput } from './sweep-part';
import type { TopLists } from './top-heaps';

/** What a worker thread is sent; it answers with the lists of demands that it found. */
export interface ThreadTask {
  readonly job: SweepJob;
  readonly output: SweepOutput;
  /** The next task to start. */
  readonly next: Int32Array;
}

/**
 * Worker threads for sweeps. They stay alive, since their code is fast only once it has run for a while. They need the
 * compiled library: a worker thread starts from a JavaScript file.
 */
export class SweepThreads {
  private readonly workers: readonly Worker[];

  /** @throws RangeError unless there is at least one thread. */
  constructor(threads: number) {
    if (!Number.isInteger(threads) || threads < 1) throw new RangeError('at least one thread');
    const file = join(__dirname, 'sweep-worker.js');
    this.workers = Array.from({ length: threads }, () => new Worker(file));
  }

  /** One job at a time. The result is the same for any number of threads. Rejects with what a thread died of. */
  async run(job: SweepJob): Promise<SweepResult> {
    const output = sweepOutputOf(job.input);
    const task: ThreadTask = { job, output, next: sharedArray(Int32Array, 1) };
    const parts = await Promise.all(this.workers.map((worker) => answerOf(worker, task)));
    return resultOf(job, output, mergeParts(job.input, parts));
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }
}

function answerOf(worker: Worker, task: ThreadTask): Promise<TopLists> {
  return new Promise((resolve, reject) => {
    const listen = (method: 'once' | 'off') => {
      worker[method]('message', answered);
      worker[method]('error', failed);
      worker[method]('exit', stopped);
    };
    const answered = (lists: TopLists) => {
      listen('off');
      resolve(lists);
    };
    const failed = (error: unknown) => {
      listen('off');
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    const stopped = () => failed(new Error('the sweep thread stopped'));
    listen('once');
    worker.postMessage(task);
  });
}
