import { DomainError } from '@wanchang/kernel';

/** As many at once as a process has connections; the others stand in line. */
const AT_ONCE = 10;

/** What came of work that runs at once: a refusal is an answer, anything else a defect. */
export async function attempts(work: readonly (() => Promise<unknown>)[], atOnce = AT_ONCE) {
  const left = [...work];
  const refusals: string[] = [];
  const lane = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) {
      try {
        await next();
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        refusals.push(error.code);
      }
    }
  };
  await Promise.all(times(Math.min(atOnce, work.length), lane));
  return { done: work.length - refusals.length, refusals };
}

export const times = <Result>(count: number, work: (at: number) => Result): Result[] =>
  Array.from({ length: count }, (_, at) => work(at));
