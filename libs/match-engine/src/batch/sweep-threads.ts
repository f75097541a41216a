import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { sharedArray } from '../segment/columns';
import { mergeParts, SweepResult, type SweepJob } from './sweep';
import { topListsOf, type TopLists } from './top-heaps';

/** What a worker thread is sent; it answers with the lists of demands that it found. */
export interface ThreadTask {
  readonly job: SweepJob;
  readonly ofSupplies: TopLists;
  /** The next task that nobody has begun. */
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
    const { supplies, demands, k } = job.input;
    const ofSupplies = topListsOf(supplies.columns.count, k);
    const task: ThreadTask = { job, ofSupplies, next: sharedArray(Int32Array, 1) };
    const parts = await Promise.all(this.workers.map((worker) => answerOf(worker, task)));
    return new SweepResult(supplies, demands, ofSupplies, mergeParts(job.input, parts));
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
