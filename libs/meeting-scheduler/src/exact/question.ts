import { type Instance, NOWHERE } from '../instance/instance';
import { Cdcl } from '../sat/cdcl';
import { type Literal, not } from '../sat/formula';
import { Timetable } from '../search/timetable';
import { NEVER, possible } from './row-formula';
import { TimetableFormula } from './timetable-formula';

/** More pairs of a meeting and a slot make the formula too large to be worth while. */
const MOST_CHOICES = 20_000;
/** Conflicts allowed for recognising the timetable that is there; it takes hardly any. */
const RECOGNISING = 2_000;

/** A fair timetable and all others of the same meetings, put to a solver. */
export class Question {
  readonly placed: readonly number[];
  readonly formula: TimetableFormula;
  readonly solver: Cdcl;

  /**
   * Undefined where this cannot serve: where the problem is too large, where each participant may have a break
   * (fairness is stated for rows of which one has none), and where what is locked breaks a rule.
   */
  static about(instance: Instance, slots: Int32Array): Question | undefined {
    const timetable = new Timetable(instance);
    timetable.restore(slots);
    const { S, P, allowed } = instance;
    const choices = timetable.slotOf.reduce((sum, at, m) => {
      if (at === NOWHERE) return sum;
      return allowed.subarray(m * S, m * S + S).reduce((all, one) => all + one, sum);
    }, 0);
    if (timetable.totalBreaks >= P || choices > MOST_CHOICES) return undefined;
    const question = new Question(timetable);
    const here = question.placed.map((m) => question.here(m));
    const known = !here.includes(NEVER) && question.solver.solve(here, RECOGNISING) === 'found';
    return known ? question : undefined;
  }

  private constructor(readonly timetable: Timetable) {
    const { instance, slotOf, totalBreaks } = timetable;
    this.placed = [...slotOf.keys()].filter((m) => slotOf[m] !== NOWHERE);
    this.formula = new TimetableFormula(instance, this.placed, totalBreaks);
    this.solver = new Cdcl(this.formula);
  }

  /** That there are at most so many breaks; nothing where the first timetable had no more. */
  atMost(breaks: number): Literal[] {
    return this.formula.breaksBeyond.slice(breaks).slice(0, 1).map(not);
  }

  /** That m is where it is. */
  here(m: number): Literal {
    return this.formula.at[m * this.timetable.instance.S + this.timetable.slotOf[m]!]!;
  }

  /** That m is in none of its slots. */
  nowhere(m: number): Literal[] {
    const { S } = this.timetable.instance;
    return possible(this.formula.at.subarray(m * S, m * S + S)).map(not);
  }

  /** Makes the timetable the one that the solver found. */
  adopt(): void {
    const { S } = this.timetable.instance;
    const { model } = this.solver;
    const slots = this.timetable.slotOf.slice();
    for (const m of this.placed)
      slots[m] = this.formula.at
        .subarray(m * S, m * S + S)
        .findIndex((literal) => literal !== NEVER && model[literal >> 1] === 1);
    this.timetable.restore(slots);
  }
}
