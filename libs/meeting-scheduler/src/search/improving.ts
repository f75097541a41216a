import { LargeNeighbourhood } from '../exact/large-neighbourhood';
import { comparePolished, Polish, type Polished } from './polish';
import { type Random } from './random';
import { Timetable } from './timetable';

/** Steps in one go: so many proposals, or conflicts at the price of so many proposals each. */
export const SLICE = 20_000;
const CONFLICTS = 50;
/** Slices of annealing before exact search begins, and in each turn of one or the other afterwards. */
const WARM_UP = 200;
const TURN = 25;

/**
 * Lowers the breaks of a timetable by annealing, and in turn with it by exact search of parts; each goes on from
 * what the other found. What happens depends on nothing but the seed and the number of slices.
 */
export class Improving {
  /** No timetable of the same meetings is fair and has fewer breaks. */
  proven = false;
  private readonly polish: Polish;
  private exact: { readonly timetable: Timetable; readonly search: LargeNeighbourhood } | undefined;
  private slices = 0;

  constructor(
    private readonly timetable: Timetable,
    private readonly random: Random,
  ) {
    this.polish = new Polish(timetable, random);
  }

  get best(): Int32Array {
    return this.polish.best;
  }

  get bestScore(): Polished {
    return this.polish.bestScore;
  }

  /** One slice. */
  run(): void {
    const turn = this.slices++ - WARM_UP;
    if (turn >= 0 && !this.proven && Math.floor(turn / TURN) % 2 === 0) this.solvePart(turn);
    else this.polish.run(SLICE);
  }

  private solvePart(turn: number): void {
    if (turn % TURN === 0) this.takeOver();
    if (!this.exact) return this.polish.run(SLICE);
    const { search, timetable } = this.exact;
    if (search.run(CONFLICTS)) this.polish.goOnFrom(timetable.slotOf);
    this.proven = search.proven;
  }

  /** Exact search goes on from the annealing's timetable where that is as good as the best, else from the best. */
  private takeOver(): void {
    const { polish, timetable } = this;
    const equal = comparePolished(polish.score(), { ...polish.bestScore, idle: Infinity }) <= 0;
    const slots = equal ? timetable.slotOf : polish.best;
    if (polish.bestScore.unfair > 0) return;
    if (this.exact) this.exact.timetable.restore(slots);
    else {
      const copy = new Timetable(timetable.instance);
      copy.restore(slots);
      const search = LargeNeighbourhood.of(copy, this.random);
      if (!search) return;
      this.exact = { timetable: copy, search };
    }
    this.exact.search.changed();
  }
}
