import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { schedulerErrors } from '../errors';
import type { Problem } from '../problem';
import type { Progress, Result, SolveOptions } from '../result';
import { solve } from '../solve';
import { validate } from '../validate';
import type { AsideNews, AsideTask } from './solve.worker';

/** A thread is a file of the compiled library; from its source all runs in the thread that asks. */
const COMPILED = __filename.endsWith('.js');

export interface AsideOptions extends SolveOptions {
  /** The thread is ended after so many seconds, also inside a solver that knows no limit; absent: never. */
  readonly patience?: number;
}

/**
 * Like `solve`, in a thread of its own that gives way to whatever else the machine has to do: whoever asks goes on
 * answering. From source it has one thread, the one that asks.
 *
 * @throws DomainError `meeting-scheduler.invalid-problem`, `.too-much-for-now`; Error where the thread broke
 */
export async function solveAside(problem: Problem, options: AsideOptions = {}): Promise<Result> {
  if (!COMPILED) return solve(problem, { ...options, threads: 1 });
  validate(problem);
  const { onProgress, signal, patience, ...limits } = options;
  const workerData: AsideTask = { problem, limits };
  const worker = new Worker(join(__dirname, 'solve.worker.js'), { workerData });
  const ended = new AbortController();
  const stop = () => worker.postMessage('stop');
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  try {
    const found = resultOf(worker, onProgress);
    return await (patience === undefined ? found : Promise.race([found, outOf(patience, ended)]));
  } finally {
    ended.abort();
    signal?.removeEventListener('abort', stop);
    await worker.terminate();
  }
}

async function outOf(seconds: number, { signal }: AbortController): Promise<never> {
  await setTimeout(seconds * 1000, undefined, { signal });
  throw schedulerErrors('too-much-for-now', { args: { seconds } });
}

function resultOf(worker: Worker, hear?: (progress: Progress) => void): Promise<Result> {
  return new Promise((resolve, reject) => {
    worker.on('message', (news: AsideNews) => {
      if ('result' in news) resolve(news.result);
      else hear?.(news.progress);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`the scheduler's thread ended with ${code}`)));
  });
}
