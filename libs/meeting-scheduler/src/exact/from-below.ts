import { type Instance } from '../instance/instance';
import { type Literal, not } from '../sat/formula';
import { type Timetable } from '../search/timetable';
import { Question } from './question';
import { possible } from './row-formula';

/** Conflicts after which a timetable is not to be expected in useful time. */
const PATIENCE = 60_000;

/**
 * Asks for a timetable with as few breaks as a proven bound, for one more where there is none, and so on: the
 * first one found is the best there is.
 *
 * Each row is assumed to have no break until that is part of a contradiction (core-guided search, Marques-Silva
 * & Planes 2007). So few rows with breaks leave so little choice that this is often quicker than mending a
 * timetable break by break.
 */
export class FromBelow {
  static of(instance: Instance, slots: Int32Array, bound: number): FromBelow | undefined {
    const question = Question.about(instance, slots);
    return question && new FromBelow(question, bound);
  }

  /** What the solver is asked under. */
  private assumptions: Literal[];
  /** Rows that are assumed to have no break. */
  private readonly whole: Set<Literal>;

  /** @param leastBreaks proven: no timetable of the same meetings is fair and has fewer */
  private constructor(
    private readonly question: Question,
    public leastBreaks: number,
  ) {
    this.whole = new Set(possible(question.formula.broken).map(not));
    this.assumptions = this.assume();
  }

  get givenUp(): boolean {
    return this.question.solver.conflicts >= PATIENCE;
  }

  get timetable(): Timetable {
    return this.question.timetable;
  }

  /** Searches for so many conflicts; true where the timetable is the best there is now. */
  run(conflicts: number): boolean {
    const { solver } = this.question;
    if (this.leastBreaks >= this.timetable.totalBreaks) return true;
    const answer = solver.solve(this.assumptions, conflicts);
    if (answer === 'found') this.question.adopt();
    if (answer === 'none') {
      const rows = solver.core.filter((literal) => this.whole.delete(literal));
      if (rows.length === 0) this.leastBreaks++;
      this.assumptions = this.assume();
    }
    return answer === 'found';
  }

  private assume(): Literal[] {
    return [...this.question.atMost(this.leastBreaks), ...this.whole];
  }
}
