import { WasmModule } from '../../simd/assembler';
import { mostPages, type LaneMemory } from '../../simd/lane-memory';
import { defineThreshold } from '../../simd/threshold';
import { defineEstimate } from './estimate';
import { defineFits } from './fits';
import { defineGroups, defineListBetween } from './highest';
import { defineShared } from './shared';

type Estimate = (frame: number, run: number, runsEnd: number, shift: number) => void;

/** The inner loops of a search, compiled. They are told addresses. */
export interface Loops {
  readonly estimateFordemand: Estimate;
  readonly estimateForsupply: Estimate;
  addShared(words: number, end: number, from: number, to: number, shared: number): void;
  addFits(rows: number, end: number, values: number, numbers: number, fits: number, isBest: number): void; // prettier-ignore
  largestOfGroups(numbers: number, end: number, groups: number): void;
  threshold(numbers: number, end: number, k: number, enough: number, guess: number): number;
  listBetween(numbers: number, bytes: number, groups: number, least: number, below: number, list: number): number; // prettier-ignore
}

let compiled: WebAssembly.Module | undefined;

export function loopsOver(lanes: LaneMemory): Loops {
  compiled ??= compile();
  const { exports } = new WebAssembly.Instance(compiled, { env: { memory: lanes.memory } });
  return exports as unknown as Loops;
}

function compile(): WebAssembly.Module {
  const module = new WasmModule();
  defineEstimate(module, 'demand');
  defineEstimate(module, 'supply');
  defineShared(module);
  defineFits(module);
  defineGroups(module);
  defineThreshold(module);
  defineListBetween(module);
  return module.compile(mostPages);
}
