import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { comparePolished, type Polished } from './polish';
import { type PolishNews, type PolishTask } from './polish.worker';

/** Further threads that polish the same timetable with other random numbers, each on its own. */
export class PolishThreads {
  best: PolishNews | undefined;
  /** Proven by a thread: there are no fewer breaks than this. */
  leastBreaks: number;
  private readonly workers: readonly Worker[];

  constructor(task: PolishTask, threads: number) {
    this.leastBreaks = task.leastBreaks;
    this.workers = Array.from({ length: threads }, (_, i) => {
      const workerData: PolishTask = { ...task, seed: task.seed + 7919 * (i + 1) };
      const worker = new Worker(join(__dirname, 'polish.worker.js'), { workerData });
      worker.on('message', (news: PolishNews) => this.hear(news));
      worker.on('error', (error) => (this.failure = error));
      return worker;
    });
  }

  /** What made a thread fail; the run as a whole does not depend on it, so it is reported at the end. */
  failure: Error | undefined;

  /** The better of the threads' best and another one. */
  better(score: Polished): Polished {
    return this.best && comparePolished(this.best.score, score) < 0 ? this.best.score : score;
  }

  async stop(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
    if (this.failure) throw this.failure;
  }

  private hear(news: PolishNews): void {
    this.leastBreaks = Math.max(this.leastBreaks, news.leastBreaks);
    if (!this.best || comparePolished(news.score, this.best.score) < 0) this.best = news;
  }
}
