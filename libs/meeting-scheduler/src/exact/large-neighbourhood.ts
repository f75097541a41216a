import { type Instance } from '../instance/instance';
import { type Literal, not } from '../sat/formula';
import { type Random } from '../search/random';
import { type Timetable } from '../search/timetable';
import { freePart } from './part';
import { Question } from './question';
import { possible } from './row-formula';

/** What is freed: some meetings, or some rows from having no break. */
type Kind = 'meetings' | 'rows';

/** Share of them that is freed first, and by what it grows where that is solved and shrinks where it is not. */
const FIRST_SHARE = { meetings: 0.15, rows: 0.2 };
const GROWTH = { meetings: 1.1, rows: 1.3 };
/** Conflicts after which a part is given up. */
const PATIENCE = { meetings: 2_000, rows: 4_000 };

/**
 * Frees a part of a timetable, keeps the rest, and lets the solver find the part with fewer breaks or show that
 * there is none (large neighbourhood search, Shaw 1998). What is kept is that some meetings stay where they are,
 * or that some rows stay without a break. Parts that are solved make the next one larger; once a part is the
 * whole, the timetable is the best there is.
 */
export class LargeNeighbourhood {
  private readonly share = { ...FIRST_SHARE };
  private kind: Kind = 'meetings';
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

  /** Continues from another timetable of the same meetings with no more breaks. */
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
      this.resize(GROWTH[this.kind]);
    } else if (this.patience <= 0) {
      this.resize(1 / GROWTH[this.kind]);
    }
    return answer === 'found';
  }

  private resize(by: number): void {
    this.share[this.kind] = Math.min(1, this.share[this.kind] * by);
    this.assumptions = undefined;
  }

  /** Assumptions that leave a part free and keep the rest. */
  private choose(): Literal[] {
    const { placed, solver } = this.question;
    this.kind = this.random.next() < 0.5 ? 'meetings' : 'rows';
    this.patience = PATIENCE[this.kind];
    const here = placed.map((m) => this.question.here(m));
    solver.guide([...placed.flatMap((m) => this.question.nowhere(m)), ...here]);
    return [...this.fewer(), ...(this.kind === 'rows' ? this.keptRows() : this.keptMeetings(here))];
  }

  private keptMeetings(here: readonly Literal[]): Literal[] {
    const { placed, timetable } = this.question;
    const free = freePart(timetable, this.random, this.share.meetings * placed.length);
    return here.filter((_, i) => !free[placed[i]!]);
  }

  private keptRows(): Literal[] {
    const { formula, timetable } = this.question;
    const kept = (p: number) => timetable.breaks[p] === 0 && this.random.next() >= this.share.rows;
    return possible(formula.broken.filter((_, p) => kept(p))).map(not);
  }

  private fewer(): Literal[] {
    const { totalBreaks } = this.timetable;
    return totalBreaks > 0 ? this.question.atMost(totalBreaks - 1) : [];
  }
}
