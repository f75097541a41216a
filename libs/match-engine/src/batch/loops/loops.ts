import { countOf } from '../../simd/addresses';
import { i32, when } from '../../simd/instructions';
import { loopsOf } from '../../simd/loops-of';
import { defineChoose } from './choose';
import { defineExact, defineOrder } from './exact';
import { defineFacts } from './facts';
import { fieldsOf } from './frame';
import { defineRank } from './rank';
import { defineWords } from './words';

/** The inner loops, compiled. All are told by a `Frame`, by its address, what they work on. */
export interface Loops {
  /** Compares the supply with all places. @returns where the list of offers ends. */
  compare(frame: number): number;
  /** Scores places of `offers` exactly, to the demands. @param end of the list. */
  scoreOffers(frame: number, end: number): void;
  /**
   * Finds the places that may be among the best, scores them exactly, to the supply, and writes the best, if they are not
   * too many to be put in order. @returns how many they are.
   */
  best(frame: number, tooMany: number): number;
  /** Writes the best. @param count of places that were chosen. */
  order(frame: number, count: number): void;
}

export const loopsOver = loopsOf<Loops>((module) => {
  const steps = [defineFacts(module), defineWords(module), defineRank(module)];
  module.define('compare', { i32: 'frame' }, 'i32', {}, ({ frame }) =>
    steps.map((step) => step(frame)),
  );
  const exact = defineExact(module);
  module.define('scoreOffers', { i32: 'frame end' }, null, {}, ({ frame, end }) => [
    exact(frame, i32.const(-1), fieldsOf(frame).i32('offers'), end),
  ]);
  const [choose, order] = [defineChoose(module), defineOrder(module)];
  module.define('best', { i32: 'frame tooMany' }, 'i32', { i32: 'from count' }, (l) => [
    l.from.set(fieldsOf(l.frame).i32('chosen')),
    l.count.set(choose(l.frame)),
    exact(l.frame, i32.const(0), l.from, l.count),
    l.count.set(countOf(i32.sub(l.count, l.from))),
    when(i32.less(l.count, l.tooMany), order(l.frame, l.count)),
    l.count,
  ]);
});
