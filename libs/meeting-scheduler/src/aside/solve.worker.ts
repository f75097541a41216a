import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import type { Problem } from '../problem';
import type { Progress, Result, SolveOptions } from '../result';
import { solve } from '../solve';

/** What the thread computes. */
export interface AsideTask {
  readonly problem: Problem;
  readonly limits: Omit<SolveOptions, 'onProgress' | 'signal'>;
}

export type AsideNews = { readonly progress: Progress } | { readonly result: Result };

/** Of a core that somebody else wants, this leaves a tenth. */
const NICE = 10;

/** On Linux 0 is this thread, and its further threads follow it; elsewhere it would be the whole process. */
if (process.platform === 'linux') setPriority(0, NICE);

async function run({ problem, limits }: AsideTask): Promise<void> {
  const stop = new AbortController();
  parentPort?.once('message', () => stop.abort());
  const onProgress = (progress: Progress) => say({ progress });
  say({ result: await solve(problem, { ...limits, onProgress, signal: stop.signal }) });
}

const say = (news: AsideNews) => parentPort?.postMessage(news);

void run(workerData as AsideTask);
