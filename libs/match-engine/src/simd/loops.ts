import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LaneMemory } from './lane-memory';

type AddFits = (asked: number, end: number, from: number, to: number, fits: number) => void;

/** The compiled loops, see `assembly/`. Arrays, lists and frames are passed as addresses. */
export interface Loops {
  // Of a sweep, over a frame of `SweepField`.
  compare(frame: number): number;
  scoreOffers(frame: number, end: number): void;
  best(frame: number, tooMany: number): number;
  order(frame: number, count: number): void;
  // Of a search, over a frame of `SearchField`.
  spread(frame: number, run: number, runsEnd: number, shift: number): void;
  estimate(frame: number, from: number, to: number, shift: number, asksDemand: boolean): void;
  addShared(word: number, end: number, from: number, to: number, shared: number): void;
  largestOfGroups(numbers: number, end: number, groups: number): void;
  listBetween(numbers: number, bytes: number, groups: number, least: number, below: number, list: number): number; // prettier-ignore
  // Of both.
  addBestFits: AddFits;
  addAllFits: AddFits;
  threshold(numbers: number, end: number, k: number, enough: number, guess: number): number;
}

/** Written by `tools/loops.mjs`. */
const file = join(__dirname, 'loops.wasm');
let compiled: WebAssembly.Module | undefined;

/** The loops over a memory. */
export function loopsOver({ memory }: LaneMemory): Loops {
  compiled ??= new WebAssembly.Module(readFileSync(file));
  return new WebAssembly.Instance(compiled, { env: { memory } }).exports as unknown as Loops;
}
