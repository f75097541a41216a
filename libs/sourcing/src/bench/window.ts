import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** What somebody at a browser waits for, in milliseconds. */
export interface AtAWindow {
  readonly visits: number;
  /** From the address to the first prices of the grid, the middle one of some visits. */
  readonly firstPaintMs: number;
  /** The longest piece of work while the grid is scrolled from end to end; 0: none of 50 ms or more. */
  readonly longestTaskMs: number;
}

/** The comparison of request `id` at a browser, by the program that the environment names; null: there is none, or no browser. */
export async function measureWindow(
  url: string,
  cookie: string,
  id: string,
): Promise<AtAWindow | null> {
  const program = process.env.BENCH_WINDOW;
  if (!program) return null;
  const order = [new URL(url).origin, cookie, `/rfqs/${id}/compare`];
  const child = spawn(process.execPath, [program, ...order], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(await text(child.stdout)) as AtAWindow | null;
}
