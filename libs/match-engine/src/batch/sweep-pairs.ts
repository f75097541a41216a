import { availableParallelism } from 'node:os';
import { sweepHere, type SweepJob, type SweepResult } from './sweep';
import { SweepThreads } from './sweep-threads';
import { SweptPairs, type PairOptions } from './swept-pairs';

/** With fewer listings a sweep is over before threads have started. */
const FEW = 20_000;
const MOST_THREADS = 4;

/** The pairs that listings want of a sweep. Many are swept in other threads, which need the compiled library. */
export async function sweepPairs(job: SweepJob, options: PairOptions): Promise<SweptPairs> {
  return SweptPairs.of(job, await resultOf(job), options);
}

async function resultOf(job: SweepJob): Promise<SweepResult> {
  const { supplies, demands } = job.input;
  if (supplies.columns.count + demands.columns.count < FEW) return sweepHere(job);
  const threads = new SweepThreads(Math.min(MOST_THREADS, availableParallelism()));
  try {
    return await threads.run(job);
  } finally {
    await threads.close();
  }
}
