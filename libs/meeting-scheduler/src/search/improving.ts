import { FromBelow } from '../exact/from-below';
import { LargeNeighbourhood } from '../exact/large-neighbourhood';
import { comparePolished, Polish, type Polished } from './polish';
import { type Random } from './random';
import { type Timetable } from './timetable';

/** Steps in one go: so many proposals, or conflicts at the price of so many proposals each. */
export const SLICE = 20_000;
const CONFLICTS = 50;
/** Slices of annealing before parts are improved (it has cooled down once by then), or before anything else. */
const COOLED = 200;
const WARM_UP = 25;
/** Slices of each method in turn afterwards. */
const TURN = 25;

/** What a thread does in turn: the first of several improves from above, further ones search from below. */
export const METHODS_OF_ONE_THREAD = ['below', 'anneal', 'parts', 'anneal'] as const;
/** What can be done in a turn. */
type Method = (typeof METHODS_OF_ONE_THREAD)[number];
export const METHODS_OF_FIRST_THREAD: readonly Method[] = ['anneal', 'parts'];
export const METHODS_OF_FURTHER_THREADS: readonly Method[] = ['below'];

/**
 * Lowers the breaks of a timetable by annealing and, in turn with it, by exact search; each continues from what the
 * others found. What happens depends on nothing but the seed and the number of slices.
 */
export class Improving {
  private readonly polish: Polish;
  private parts: LargeNeighbourhood | undefined;
  private below: FromBelow | undefined;
  private readonly warmUp: number;
  private prepared = false;
  private slices = 0;

  /** @param leastBreaks proven: no timetable of the same meetings is fair and has fewer */
  constructor(
    private readonly timetable: Timetable,
    private readonly random: Random,
    private methods: readonly Method[],
    public leastBreaks: number,
  ) {
    this.polish = new Polish(timetable, random);
    this.warmUp = methods.includes('below') ? WARM_UP : COOLED;
  }

  get best(): Int32Array {
    return this.polish.best;
  }

  get bestScore(): Polished {
    return this.polish.bestScore;
  }

  /** One slice. */
  run(): void {
    const turn = this.slices++ - this.warmUp;
    const { unfair, breaks } = this.bestScore;
    if (turn < 0 || unfair > 0 || breaks <= this.leastBreaks) return this.polish.run(SLICE);
    if (!this.prepared) this.prepare();
    const method = this.methods[Math.floor(turn / TURN) % this.methods.length];
    if (method === 'parts' && turn % TURN === 0) this.parts?.goOnFrom(this.asGoodAsBest());
    if (this.below?.givenUp) this.giveUpBelow();
    const search = method && method !== 'anneal' ? this[method] : undefined;
    if (!search) return this.polish.run(SLICE);
    const found = search.run(CONFLICTS);
    this.leastBreaks = Math.max(this.leastBreaks, search.leastBreaks);
    if (found && search.timetable.totalBreaks < breaks)
      this.polish.goOnFrom(search.timetable.slotOf);
  }

  private prepare(): void {
    this.prepared = true;
    const { instance } = this.timetable;
    if (this.methods.includes('parts'))
      this.parts = LargeNeighbourhood.of(instance, this.best, this.random);
    if (this.methods.includes('below'))
      this.below = FromBelow.of(instance, this.best, this.leastBreaks);
  }

  private giveUpBelow(): void {
    const { instance } = this.timetable;
    this.below = undefined;
    this.methods = METHODS_OF_FIRST_THREAD;
    this.parts ??= LargeNeighbourhood.of(instance, this.best, this.random);
  }

  /** The annealing's timetable where it has no more breaks than the best, else that. */
  private asGoodAsBest(): Int32Array {
    const { polish, timetable, bestScore } = this;
    const equal = comparePolished(polish.score(), { ...bestScore, spread: Infinity }) < 0;
    return equal ? timetable.slotOf : polish.best;
  }
}
