import { SweepField as Field } from '../../src/batch/sweep-fields';
import { pointer } from '../frame';
import { choose } from './choose';
import { addFacts } from './facts';
import { order } from './order';
import { rank } from './rank';
import { scoreExactly } from './score';
import { addWords } from './words';

/** Compares the supply with all places. @returns where the list of `offers` ends: places that may want the supply. */
export function compare(frame: usize): usize {
  addFacts(frame);
  addWords(frame);
  return rank(frame);
}

/** Scores places of `offers` exactly, as the demands see the supply. @param end of the list. */
export function scoreOffers(frame: usize, end: usize): void {
  scoreExactly(frame, pointer(frame, Field.offers), end, true);
}

/**
 * Finds the places that may be among the best, scores them exactly, as the supply sees them, and writes the best unless
 * so many were found. @returns how many were found.
 */
export function best(frame: usize, tooMany: i32): i32 {
  const chosen = pointer(frame, Field.chosen);
  const end = choose(frame);
  scoreExactly(frame, chosen, end, false);
  const count = <i32>((end - chosen) >> 2);
  if (count < tooMany) order(frame, count);
  return count;
}
