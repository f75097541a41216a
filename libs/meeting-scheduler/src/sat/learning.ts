import { type Branching } from './branching';
import { type Cardinalities } from './cardinalities';
import { type ClauseStore } from './clause-store';
import { type Literal } from './formula';
import { Stack } from './stack';
import { type Cause, NO_CAUSE, type Trail } from './trail';

/**
 * From a conflict the clause that would have prevented it: resolved back to the first literal that all paths
 * from the last decision go through (first UIP, Marques-Silva & Sakallah 1996), without literals that the
 * others imply.
 */
export class Learning {
  /** What was learnt: literal 0 becomes true after going back to {@link level}. */
  readonly clause: Literal[] = [];
  level = 0;
  /** On how many levels its literals were, those that were assumed counted as one. */
  span = 0;
  /** So many levels are assumed. */
  assumed = 0;
  private readonly seen: Uint8Array;
  private readonly toClear: number[] = [];
  private readonly stamps: Int32Array;
  private stamp = 0;
  private readonly why = new Stack();

  constructor(
    private readonly trail: Trail,
    private readonly clauses: ClauseStore,
    private readonly cardinalities: Cardinalities,
    private readonly branching: Branching,
  ) {
    const variables = trail.level.length;
    this.seen = new Uint8Array(variables);
    this.stamps = new Int32Array(variables + 1);
  }

  analyse(conflict: Cause): void {
    const { trail, seen, clause, why } = this;
    const now = trail.decisions.length;
    clause.length = 0;
    clause.push(0);
    let open = 0;
    let at = trail.size;
    why.size = 0;
    this.explain(conflict, -1);
    for (;;) {
      for (let i = 0; i < why.size; i++) {
        const literal = why.literals[i]!;
        const v = literal >> 1;
        if (seen[v] || trail.level[v] === 0) continue;
        seen[v] = 1;
        this.toClear.push(v);
        this.branching.bump(v);
        if (trail.level[v] === now) open++;
        else clause.push(literal);
      }
      do at--;
      while (!seen[trail.literals[at]! >> 1]);
      const literal = trail.literals[at]!;
      if (--open === 0) {
        clause[0] = literal ^ 1;
        break;
      }
      why.size = 0;
      this.explain(trail.cause[literal >> 1]!, literal);
      this.rate(trail.cause[literal >> 1]!);
    }
    this.shorten();
    this.rank();
    for (const v of this.toClear) seen[v] = 0;
    this.toClear.length = 0;
    this.branching.decay();
  }

  /** Keeps count of what a clause that was just explained is good for. */
  private rate(cause: Cause): void {
    if (cause < 0 || !this.clauses.use(cause)) return;
    const { trail, stamps, why } = this;
    this.stamp++;
    let levels = 1;
    for (let i = 0; i < why.size; i++) {
      const level = trail.level[why.literals[i]! >> 1]!;
      if (level <= this.assumed || stamps[level] === this.stamp) continue;
      stamps[level] = this.stamp;
      levels++;
    }
    this.clauses.spans(cause, levels);
  }

  /** The decisions that made a true literal true. */
  decisionsFor(literal: Literal): Literal[] {
    const { trail, seen, why } = this;
    const decisions: Literal[] = [];
    seen[literal >> 1] = 1;
    for (let at = trail.size - 1; at >= trail.decisions[0]!; at--) {
      const x = trail.literals[at]!;
      if (!seen[x >> 1]) continue;
      seen[x >> 1] = 0;
      const cause = trail.cause[x >> 1]!;
      if (cause === NO_CAUSE) decisions.push(x);
      why.size = 0;
      if (cause !== NO_CAUSE) this.explain(cause, x);
      for (let i = 0; i < why.size; i++)
        if (trail.level[why.literals[i]! >> 1]! > 0) seen[why.literals[i]! >> 1] = 1;
    }
    seen[literal >> 1] = 0;
    return decisions;
  }

  /** Appends to `why` the false literals that made `literal` true, or (−1) that violate the cause. */
  private explain(cause: Cause, literal: Literal): void {
    const { why, trail } = this;
    if (cause < -1) {
      const before = literal < 0 ? Infinity : trail.position[literal >> 1]!;
      this.cardinalities.explain(-2 - cause, before, why);
      return;
    }
    const { data } = this.clauses;
    const to = this.clauses.to(cause);
    for (let i = this.clauses.from(cause); i < to; i++) if (data[i] !== literal) why.push(data[i]!);
  }

  /** Leaves out literals that the others imply. */
  private shorten(): void {
    const { clause, stamps, trail } = this;
    this.stamp++;
    for (const literal of clause) stamps[trail.level[literal >> 1]!] = this.stamp;
    let kept = 1;
    this.why.size = 0;
    for (let i = 1; i < clause.length; i++)
      if (!this.implied(clause[i]! ^ 1, 0)) clause[kept++] = clause[i]!;
    clause.length = kept;
  }

  /** Whether a true literal follows from those that the clause negates. */
  private implied(literal: Literal, depth: number): boolean {
    const { trail, seen, why, stamps, stamp } = this;
    const cause = trail.cause[literal >> 1]!;
    if (cause === -1 || depth > 60) return false;
    const from = why.size;
    this.explain(cause, literal);
    const to = why.size;
    let all = true;
    for (let i = from; i < to && all; i++) {
      const v = why.literals[i]! >> 1;
      const level = trail.level[v]!;
      if (level === 0 || seen[v] === 1) continue;
      all =
        seen[v] !== 2 && stamps[level] === stamp && this.implied(why.literals[i]! ^ 1, depth + 1);
      if (!all && seen[v] === 0) this.mark(v, 2);
    }
    why.size = from;
    if (all && depth > 0) this.mark(literal >> 1, 1);
    return all;
  }

  /** 1: implied by the clause; 2: known not to be. */
  private mark(v: number, as: 1 | 2): void {
    if (this.seen[v] === 0) this.toClear.push(v);
    this.seen[v] = as;
  }

  /** Finds the level to go back to, and puts a literal of it in second place. */
  private rank(): void {
    const { clause, trail, stamps } = this;
    this.stamp++;
    this.span = 1;
    this.level = 0;
    for (let i = 0; i < clause.length; i++) {
      const level = trail.level[clause[i]! >> 1]!;
      if (level > this.assumed && stamps[level] !== this.stamp) {
        stamps[level] = this.stamp;
        this.span++;
      }
      if (i === 0 || level <= this.level) continue;
      this.level = level;
      const second = clause[1]!;
      clause[1] = clause[i]!;
      clause[i] = second;
    }
  }
}
