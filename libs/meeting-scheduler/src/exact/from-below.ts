import { type Instance } from '../instance/instance';
import { type Timetable } from '../search/timetable';
import { Question } from './question';

/** Conflicts after which a number of breaks is neither found nor refused in useful time. */
const PATIENCE = 20_000;

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

  /** @param leastBreaks proven: no timetable of the same meetings is fair and has fewer */
  private constructor(
    private readonly question: Question,
    public leastBreaks: number,
  ) {
    question.limit(leastBreaks);
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
    const answer = question.solver.solve([], conflicts);
    if (answer === 'none') {
      question.startOver();
      question.limit(++this.leastBreaks);
    }
    if (answer === 'found') question.adopt();
    return answer === 'found';
  }
}
