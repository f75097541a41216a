import { defineFits } from '../../fits/add-fits';
import { loopsOf } from '../../simd/loops-of';
import { defineSearch } from '../../simd/search';
import { defineThreshold } from '../../simd/threshold';
import { defineEstimate } from './estimate';
import { defineGroups, defineListBetween } from './highest';
import { defineShared } from './words';
import { defineSpread } from './spread';

type Estimate = (frame: number, from: number, to: number, shift: number) => void;

type AddFits = (asking: number, end: number, from: number, to: number, fits: number) => void;

/** The inner loops of a search, compiled. They are told addresses. */
export interface Loops {
  spread(frame: number, run: number, runsEnd: number, shift: number): void;
  readonly estimateForDemand: Estimate;
  readonly estimateForSupply: Estimate;
  addShared(word: number, end: number, from: number, to: number, shared: number): void;
  bestFits: AddFits;
  allFits: AddFits;
  largestOfGroups(numbers: number, end: number, groups: number): void;
  threshold(numbers: number, end: number, k: number, enough: number, guess: number): number;
  listBetween(numbers: number, bytes: number, groups: number, least: number, below: number, list: number): number; // prettier-ignore
}

export const loopsOver = loopsOf<Loops>((module) => {
  defineSpread(module);
  defineEstimate(module, 'demand');
  defineEstimate(module, 'supply');
  const search = defineSearch(module);
  defineShared(module, search);
  defineFits(module, search, 'best');
  defineFits(module, search, 'all');
  defineGroups(module);
  defineThreshold(module);
  defineListBetween(module);
});
