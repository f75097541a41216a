import { loopsOf } from '../../simd/loops-of';
import { defineChoose } from './choose';
import { defineExact, defineOrder } from './exact';
import { defineFacts } from './facts';
import { defineRank } from './rank';
import { defineWords } from './words';

/** The inner loops, compiled. All are told by a `Frame`, by its address, what they work on. */
export interface Loops {
  /** Compares the supply with all places. @returns where the list of offers ends. */
  compare(frame: number): number;
  /** Finds the places that may be among the best. @returns how many they are. */
  choose(frame: number): number;
  /** Scores listed places exactly but for the distance. @param view −1 of the demands, 0 of the supply. */
  exact(frame: number, view: number, list: number, end: number): void;
  /** Writes the best. @param count of places that were chosen. */
  order(frame: number, count: number): void;
}

export const loopsOver = loopsOf<Loops>((module) => {
  const steps = [defineFacts(module), defineWords(module), defineRank(module)];
  module.define('compare', { i32: 'frame' }, 'i32', {}, ({ frame }) =>
    steps.map((step) => step(frame)),
  );
  defineChoose(module);
  defineExact(module);
  defineOrder(module);
});
