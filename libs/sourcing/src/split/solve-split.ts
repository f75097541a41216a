import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { SplitProblem, SplitWishes, Wish } from '../domain/split';
import { modelOf, SHARES, USES } from '../domain/split-model';
import { outcomeOf, SPLIT_GAP, type Solved, type SplitOutcome } from '../domain/split-outcome';

const PROGRAM = join(__dirname, 'child/main.mjs');

/** The solver stops by itself after so many seconds, so that ten are enough with its start; a process that does not is stopped. */
const SECONDS = 8.5;
const GRACE_MS = 15_000;

/** So many suppliers at least are looked at before the others are put aside. */
const FEWEST = 12;

/** The cheapest award that keeps the wishes but the dropped one. @throws Error when the solver fails */
export async function solveSplit(
  problem: SplitProblem,
  wishes: SplitWishes,
  without: Wish | null,
  seconds = SECONDS,
): Promise<SplitOutcome> {
  const kept = without === null ? wishes : { ...wishes, [without]: null };
  const since = performance.now();
  const solved = await solve(modelOf(problem, kept).text, seconds);
  return outcomeOf(problem, without, solved, Math.round(performance.now() - since) / 1000);
}

async function solve(model: string, seconds: number): Promise<Solved> {
  const options = { seconds, gap: SPLIT_GAP, uses: USES, shares: SHARES, fewest: FEWEST };
  const child = spawn(process.execPath, [PROGRAM, JSON.stringify(options)], { env: {} });
  const late = setTimeout(() => child.kill('SIGKILL'), seconds * 1000 + GRACE_MS);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(model);
  try {
    const [output, complaint, code] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      ended,
    ]);
    if (code !== 0) throw new Error(`the solver ended with ${code}: ${complaint.slice(0, 500)}`);
    return JSON.parse(output) as Solved;
  } finally {
    clearTimeout(late);
  }
}
