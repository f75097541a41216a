import { type Instance } from '../instance/instance';
import { type Literal } from '../sat/formula';
import { type Timetable } from '../search/timetable';
import { Question } from './question';

/** Conflicts after which a number of breaks is neither found nor refused in useful time. */
const PATIENCE = 200_000;

/**
 * Asks for a timetable with as few breaks as a proven bound, for one more where there is none, and so on: the
 * first one found is the best there is. So few breaks leave each row so little choice that this is often quicker
 * than mending a timetable break by break.
 */
export class FromBelow {
  static of(instance: Instance, slots: Int32Array, bound: number): FromBelow | undefined {
    const question = Question.about(instance, slots);
    return question && new FromBelow(question, bound);
  }

  /** That there are no more breaks than proven necessary; none where the timetable has no more. */
  private assumptions: Literal[];

  /** @param leastBreaks proven: no timetable of the same meetings is fair and has fewer */
  private constructor(
    private readonly question: Question,
    public leastBreaks: number,
  ) {
    this.assumptions = question.atMost(leastBreaks);
  }

  get givenUp(): boolean {
    return this.question.solver.conflicts >= PATIENCE;
  }

  get timetable(): Timetable {
    return this.question.timetable;
  }

  /** Searches for so many conflicts; true where the timetable is the best there is now. */
  run(conflicts: number): boolean {
    const { question } = this;
    if (this.assumptions.length === 0) return true;
    const answer = question.solver.solve(this.assumptions, conflicts);
    if (answer === 'found') {
      question.adopt();
      this.assumptions = [];
    }
    if (answer === 'none') {
      this.assumptions = question.atMost(++this.leastBreaks);
    }
    return answer === 'found';
  }
}
