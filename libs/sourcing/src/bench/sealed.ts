import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** Where planted prices of a sealed tender were found. */
export interface SealedFinds {
  /** Tables, files, logs, keys of the queue and parts of the backup. */
  readonly searched: number;
  readonly before: number;
  /** After the opening the same search finds them, or it could not find anything. */
  readonly after: number;
}

/** By the program that the environment names, which knows the libraries above this one; null: there is none. */
export async function measureSealed(): Promise<SealedFinds | null> {
  const program = process.env.BENCH_SEALED;
  if (!program) return null;
  const child = spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'inherit'] });
  const found = JSON.parse(await text(child.stdout)) as SealedFinds & { readonly failed?: true };
  if (found.failed) throw new Error('the search for planted prices did not end');
  return found;
}
