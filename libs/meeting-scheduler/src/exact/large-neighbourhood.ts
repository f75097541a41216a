import { type Instance } from '../instance/instance';
import { type Literal, not } from '../sat/formula';
import { type Random } from '../search/random';
import { type Timetable } from '../search/timetable';
import { freePart } from './part';
import { Question } from './question';

/** Share of the meetings in the first part, and by what parts grow that are solved and shrink that are not. */
const FIRST_SHARE = 0.15;
const GROWTH = 1.1;
/** Conflicts after which a part is given up. */
const PATIENCE = 2_000;

/**
 * Frees a part of a timetable, keeps the rest, and lets the solver find the part with fewer breaks or show that
 * there is none (large neighbourhood search, Shaw 1998). Parts that are solved make the next one larger; once
 * a part is the whole, the timetable is the best there is.
 */
export class LargeNeighbourhood {
  private share = FIRST_SHARE;
  private assumptions: Literal[] | undefined;
  private patience = 0;

  static of(instance: Instance, slots: Int32Array, random: Random): LargeNeighbourhood | undefined {
    const question = Question.about(instance, slots);
    return question && new LargeNeighbourhood(question, random);
  }

  private constructor(
    private readonly question: Question,
    private readonly random: Random,
  ) {}

  get timetable(): Timetable {
    return this.question.timetable;
  }

  /** Proven: no timetable of the same meetings is fair and has fewer breaks than this. */
  get leastBreaks(): number {
    const { totalBreaks } = this.timetable;
    const { solver } = this.question;
    return this.fewer().every((literal) => solver.always(not(literal))) ? totalBreaks : 0;
  }

  /** Goes on from another timetable of the same meetings with no more breaks. */
  goOnFrom(slots: Int32Array): void {
    this.timetable.restore(slots);
    this.assumptions = undefined;
  }

  /** Searches for so many conflicts; true where the timetable is a better one now. */
  run(conflicts: number): boolean {
    const { solver } = this.question;
    this.assumptions ??= this.choose();
    const before = solver.conflicts;
    const answer = solver.solve(this.assumptions, conflicts);
    this.patience -= solver.conflicts - before;
    if (answer === 'found') {
      this.question.adopt();
      this.assumptions = undefined;
    } else if (answer === 'none') {
      this.share = Math.min(1, this.share * GROWTH);
      this.assumptions = undefined;
    } else if (this.patience <= 0) {
      this.share /= GROWTH;
      this.assumptions = undefined;
    }
    return answer === 'found';
  }

  /** Assumptions that leave a part free and keep the rest. */
  private choose(): Literal[] {
    const { question } = this;
    const { placed, timetable, solver } = question;
    const free = freePart(timetable, this.random, this.share * placed.length);
    const here = placed.map((m) => question.here(m));
    this.patience = PATIENCE;
    solver.guide([...placed.flatMap((m) => question.nowhere(m)), ...here]);
    return [...this.fewer(), ...here.filter((_, i) => !free[placed[i]!])];
  }

  private fewer(): Literal[] {
    const { totalBreaks } = this.timetable;
    return totalBreaks > 0 ? this.question.atMost(totalBreaks - 1) : [];
  }
}
