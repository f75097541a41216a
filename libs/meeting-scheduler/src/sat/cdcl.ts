import { Branching } from './branching';
import { Cardinalities } from './cardinalities';
import { ClauseStore } from './clause-store';
import { type Formula, type Literal } from './formula';
import { Learning } from './learning';
import { Phases } from './phases';
import { Restarts } from './restarts';
import { NO_CAUSE, Trail } from './trail';

/** `none`: not under these assumptions; `open`: the conflicts that were allowed did not suffice. */
export type Answer = 'found' | 'none' | 'open';

/** Learnt clauses that are kept at first, and by how much that grows whenever some are forgotten. */
const LEARNT = 4_000;
const LEARNT_GROWTH = 300;

/** What {@link Cdcl.nextDecision} answers instead of a literal. */
const HOLDS = -1;
const CONTRADICTED = -2;
const COMPLETE = -3;

/**
 * Decides whether a formula can hold: conflict-driven clause learning (Marques-Silva & Sakallah 1996; Eén &
 * Sörensson 2003), with cardinalities kept as counters (Liffiton & Maglalang 2012).
 *
 * What is learnt follows from the formula alone, never from the assumptions, so it serves every later question.
 */
export class Cdcl {
  /** Whether the formula cannot hold under any assumptions. */
  contradictory = false;
  conflicts = 0;
  /** After `none`: assumptions that cannot hold together; none of them where the formula cannot hold at all. */
  core: readonly Literal[] = [];
  /** By variable, after `found`: 1 where it is true. */
  readonly model: Uint8Array;
  private readonly trail: Trail;
  private readonly clauses: ClauseStore;
  private readonly cardinalities: Cardinalities;
  private readonly branching: Branching;
  private readonly phases: Phases;
  private readonly learning: Learning;
  private learntLimit = LEARNT;
  private readonly restarts = new Restarts();
  private assumptions: readonly Literal[] = [];

  constructor({ variables, clauses, atMosts }: Formula) {
    this.trail = new Trail(variables);
    this.clauses = new ClauseStore(this.trail, variables);
    this.cardinalities = new Cardinalities(this.trail, atMosts, variables);
    this.branching = new Branching(variables);
    this.phases = new Phases(variables);
    this.learning = new Learning(this.trail, this.clauses, this.cardinalities, this.branching);
    this.model = new Uint8Array(variables);
    for (const literals of clauses) {
      if (literals.length > 1) this.clauses.add(literals, 0);
      else this.contradictory ||= literals.length === 0 || !this.assert(literals[0]!);
    }
    this.cardinalities.begin();
    this.contradictory ||= this.propagate() !== NO_CAUSE;
  }

  /** Whether a literal is known to be true in every solution. */
  always(literal: Literal): boolean {
    return this.trail.value[literal] === 1 && this.trail.level[literal >> 1] === 0;
  }

  /** Starts a new question near the given literals: the search tries them first. */
  guide(literals: Iterable<Literal>): void {
    this.backTo(0);
    this.phases.forget();
    for (const literal of literals) this.phases.keep(literal);
  }

  /**
   * Looks for values under which the formula and the assumptions hold, for so many conflicts. Asking the same
   * again (the same array) continues where it stopped.
   */
  solve(assumptions: readonly Literal[], conflicts: number): Answer {
    if (assumptions !== this.assumptions) this.backTo(0);
    this.assumptions = assumptions;
    this.learning.assumed = assumptions.length;
    this.core = [];
    const answer = this.contradictory ? 'none' : this.search(this.conflicts + conflicts);
    if (answer !== 'open') this.backTo(0);
    return answer;
  }

  /** Decides and learns until the answer is known or so many conflicts were met. */
  private search(until: number): Answer {
    const { trail, restarts } = this;
    for (;;) {
      const conflict = this.propagate();
      if (conflict !== NO_CAUSE) {
        this.contradictory = trail.decisions.length === 0;
        if (this.contradictory) return 'none';
        this.learn(conflict);
        continue;
      }
      if (this.conflicts >= until) return 'open';
      if (restarts.due) this.restart();
      const next = this.nextDecision();
      if (next === CONTRADICTED) return 'none';
      if (next === COMPLETE) {
        for (let v = 0; v < this.model.length; v++)
          this.model[v] = Number(trail.value[2 * v] === 1);
        return 'found';
      }
      trail.decide();
      if (next !== HOLDS) trail.assign(next, NO_CAUSE);
    }
  }

  private restart(): void {
    this.backTo(Math.min(this.assumptions.length, this.trail.decisions.length));
    this.restarts.begin();
    this.phases.reset(this.conflicts, this.restarts.patient);
    if (this.clauses.learnt.length > this.learntLimit) this.forget();
  }

  private nextDecision(): Literal {
    const { value, decisions } = this.trail;
    const assumed = this.assumptions[decisions.length];
    if (assumed !== undefined) {
      if (value[assumed] === 1) return HOLDS;
      if (value[assumed] === 0) return assumed;
      this.core = [assumed, ...this.learning.decisionsFor(assumed ^ 1)];
      return CONTRADICTED;
    }
    for (;;) {
      const v = this.branching.next();
      if (v < 0) return COMPLETE;
      if (value[2 * v] === 0) return this.phases.first(v);
    }
  }

  /** Follows up all that is known; returns what is violated. */
  private propagate(): number {
    const { trail, clauses, cardinalities } = this;
    while (trail.followed < trail.size) {
      const literal = trail.literals[trail.followed++]!;
      const c = cardinalities.follow(literal);
      if (c >= 0) return -2 - c;
      const place = clauses.follow(literal ^ 1);
      if (place >= 0) return place;
    }
    return NO_CAUSE;
  }

  private learn(conflict: number): void {
    const { learning, trail } = this;
    this.conflicts++;
    this.phases.conflict(trail, trail.decisions.at(-1)!);
    learning.analyse(conflict);
    const { clause, level, span } = learning;
    this.restarts.conflict(span);
    this.backTo(level);
    trail.assign(clause[0]!, clause.length > 1 ? this.clauses.add(clause, span) : NO_CAUSE);
  }

  private assert(literal: Literal): boolean {
    const { trail } = this;
    if (trail.value[literal] === 0) trail.assign(literal, NO_CAUSE);
    return trail.value[literal] === 1;
  }

  /** Takes back all that rests on more than `level` decisions. */
  private backTo(level: number): void {
    const { trail } = this;
    if (trail.decisions.length <= level) return;
    const size = trail.decisions[level]!;
    for (let i = trail.size - 1; i >= size; i--) {
      const literal = trail.literals[i]!;
      if (i < trail.followed) this.cardinalities.takeBack(literal);
      trail.value[literal] = 0;
      trail.value[literal ^ 1] = 0;
      this.phases.keep(literal);
      this.branching.insert(literal >> 1);
    }
    trail.size = size;
    trail.followed = Math.min(trail.followed, size);
    trail.decisions.length = level;
  }

  /** What holds without a decision needs no cause any more, so clauses can move. */
  private forget(): void {
    this.backTo(0);
    this.trail.cause.fill(NO_CAUSE);
    this.clauses.forget();
    this.learntLimit += LEARNT_GROWTH;
  }
}
