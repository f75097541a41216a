import { NOWHERE } from '../instance/instance';
import { Cdcl } from '../sat/cdcl';
import { type Literal, not } from '../sat/formula';
import { type Random } from '../search/random';
import { type Timetable } from '../search/timetable';
import { freePart } from './part';
import { NEVER, possible } from './row-formula';
import { TimetableFormula } from './timetable-formula';

/** Share of the meetings in the first part, and by what parts grow that are solved and shrink that are not. */
const FIRST_SHARE = 0.15;
const GROWTH = 1.1;
/** Conflicts after which a part is given up. */
const PATIENCE = 2_000;
/** More pairs of a meeting and a slot make the formula too large to be worth while. */
const MOST_CHOICES = 40_000;

/**
 * Frees a part of a timetable, keeps the rest, and lets the solver find the part with fewer breaks or show that
 * there is none (large neighbourhood search, Shaw 1998). Parts that are solved make the next one larger; once
 * a part is the whole, the timetable is the best there is.
 */
export class LargeNeighbourhood {
  private readonly formula: TimetableFormula;
  private readonly solver: Cdcl;
  private readonly placed: readonly number[];
  private share = FIRST_SHARE;
  private question: Literal[] | undefined;
  private patience = 0;

  /**
   * For a fair timetable; undefined where this cannot serve: where the problem is too large, where each
   * participant may have a break (fairness is stated for rows of which one has none), and where what is locked
   * breaks a rule.
   */
  static of(timetable: Timetable, random: Random): LargeNeighbourhood | undefined {
    const { S, P, allowed } = timetable.instance;
    const choices = timetable.slotOf.reduce((sum, at, m) => {
      if (at === NOWHERE) return sum;
      return allowed.subarray(m * S, m * S + S).reduce((all, one) => all + one, sum);
    }, 0);
    if (timetable.totalBreaks >= P || choices > MOST_CHOICES) return undefined;
    const search = new LargeNeighbourhood(timetable, random);
    return search.holdsTimetable() ? search : undefined;
  }

  private constructor(
    private readonly timetable: Timetable,
    private readonly random: Random,
  ) {
    const { instance, slotOf } = timetable;
    this.placed = [...slotOf.keys()].filter((m) => slotOf[m] !== NOWHERE);
    this.formula = new TimetableFormula(instance, this.placed);
    this.solver = new Cdcl(this.formula);
    this.changed();
  }

  private holdsTimetable(): boolean {
    const here = this.placed.map((m) => this.here(m));
    return !here.includes(NEVER) && this.solver.solve(here, PATIENCE) === 'found';
  }

  /** Whether there is no timetable of the same meetings that is fair and has fewer breaks. */
  get proven(): boolean {
    return this.solver.always(not(this.formula.better));
  }

  /** To be told when the timetable is another one, with no more breaks than before. */
  changed(): void {
    this.solver.tighten(this.formula.breaks, this.timetable.totalBreaks);
    this.question = undefined;
  }

  /** Searches for so many conflicts; true where the timetable is a better one now. */
  run(conflicts: number): boolean {
    this.question ??= this.ask();
    const before = this.solver.conflicts;
    const answer = this.solver.solve(this.question, conflicts);
    this.patience -= this.solver.conflicts - before;
    if (answer === 'found') {
      this.adopt();
      this.changed();
    } else if (answer === 'none') {
      this.share = Math.min(1, this.share * GROWTH);
      this.question = undefined;
    } else if (this.patience <= 0) {
      this.share /= GROWTH;
      this.question = undefined;
    }
    return answer === 'found';
  }

  /** The assumptions that leave a part free. */
  private ask(): Literal[] {
    const { timetable, formula, placed } = this;
    const free = freePart(timetable, this.random, this.share * placed.length);
    const here = placed.map((m) => this.here(m));
    this.patience = PATIENCE;
    this.solver.guide([...placed.flatMap((m) => this.elsewhere(m)), ...here]);
    return [formula.better, ...here.filter((_, i) => !free[placed[i]!])];
  }

  /** That m is where it is. */
  private here(m: number): Literal {
    return this.formula.at[m * this.timetable.instance.S + this.timetable.slotOf[m]!]!;
  }

  /** That m is in none of its slots. */
  private elsewhere(m: number): Literal[] {
    const { S } = this.timetable.instance;
    return possible(this.formula.at.subarray(m * S, m * S + S)).map(not);
  }

  private adopt(): void {
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
