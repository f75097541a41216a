import { breakBound } from './bound/break-bound';
import { weightBound } from './bound/weight-bound';
import { findConflict } from './conflict/find-conflict';
import { compile } from './instance/compile';
import { type Instance, NOWHERE } from './instance/instance';
import { missingIn, outcomeOf } from './outcome';
import { Pace } from './pace';
import { type Problem } from './problem';
import type { Progress, Reason, Result, SolveOptions } from './result';
import { Placing } from './search/placing';
import {
  METHODS_OF_ONE_THREAD,
  METHODS_OF_FIRST_THREAD,
  Improving,
  SLICE,
} from './search/improving';
import { comparePolished } from './search/polish';
import { PolishThreads } from './search/polish-threads';
import { Random } from './search/random';
import { Timetable } from './search/timetable';
import { validate } from './validate';

/** Steps between two looks at the clock. */
const PLACING_SLICE = 500;
/** Placing gives up after so many steps, per waiting problem size, without a better result. */
const PATIENCE = 20_000;
const PATIENCE_PER_MEETING = 4;
/** Share of the limits that placing may use; a problem that is proven infeasible gets less. */
const PLACING_SHARE = 0.6;
const PATIENCE_INFEASIBLE = 2_000;
/** Steps that go into idle slots once the breaks are proven least. */
const AFTERWARDS = 100_000;

/**
 * Computes a schedule: all mandatory meetings, then the greatest weight, then the fewest breaks, then even
 * breaks, then few idle slots, then few changes of table.
 *
 * Deterministic: a seed fixes every step; `iterations` fixes where it stops, `seconds` does not.
 * HiGHS, which gives the bound where not every meeting fits, runs in this thread and is not interrupted.
 *
 * @throws DomainError `meeting-scheduler.invalid-problem`, `meeting-scheduler.too-few-kept-tables`
 */
export async function solve(problem: Problem, options: SolveOptions = {}): Promise<Result> {
  validate(problem);
  const pace = new Pace(options);
  const instance = compile(problem);
  const conflict = findConflict(problem, instance);
  return new Run(problem, instance, conflict, pace, options).all();
}

class Run {
  private readonly timetable: Timetable;
  private readonly random: Random;
  private readonly seed: number;
  private readonly threads: number;
  private weightLimit: number;
  private breakLimit = 0;
  private firstFeasible: number | undefined;

  constructor(
    private readonly problem: Problem,
    private readonly instance: Instance,
    private readonly conflict: Reason | undefined,
    private readonly pace: Pace,
    options: SolveOptions,
  ) {
    this.seed = options.seed ?? 1;
    this.threads = options.threads ?? 1;
    this.random = new Random(this.seed);
    this.timetable = new Timetable(instance);
    this.weightLimit = instance.weight.reduce(
      (sum, w, m) => sum + (instance.mandatory[m] ? 0 : w),
      0,
    );
    instance.lockedAt.forEach((s, m) => s !== NOWHERE && this.timetable.place(m, s));
  }

  async all(): Promise<Result> {
    await this.place();
    if (!this.conflict && this.pace.stopped === undefined) await this.polish();
    return this.result();
  }

  private async place(): Promise<void> {
    const { pace, instance, timetable } = this;
    const placing = new Placing(timetable, this.random);
    placing.placeAll(mostConstrainedFirst(instance));
    this.noteFeasible(placing.missing);
    const optional = instance.mandatory.includes(0);
    if (optional && timetable.slotOf.includes(NOWHERE) && !pace.stopped) {
      const { limit, chosen } = await weightBound(instance);
      this.weightLimit = limit;
      if (placing.waiting > 0) placing.restart(byWorth(instance, chosen));
    }
    const patience = this.conflict
      ? PATIENCE_INFEASIBLE
      : PATIENCE + PATIENCE_PER_MEETING * instance.M;
    let since = 0;
    const progress = () => this.progress('placing');
    while (placing.waiting > 0 && since < patience && !this.weightReached(placing)) {
      const before = placing.bestValue;
      for (let i = 0; i < PLACING_SLICE && placing.waiting > 0; i++) placing.step();
      placing.remember();
      since = placing.bestValue > before ? 0 : since + PLACING_SLICE;
      this.noteFeasible(placing.missing);
      if (!(await pace.spend(PLACING_SLICE, PLACING_SHARE, progress))) break;
    }
    timetable.restore(placing.best);
    this.noteFeasible(placing.missing);
  }

  private weightReached(placing: Placing): boolean {
    return placing.missing === 0 && placing.weight >= this.weightLimit * (1 - 1e-9);
  }

  private async polish(): Promise<void> {
    const { timetable, pace } = this;
    const complete = !timetable.slotOf.includes(NOWHERE);
    if (complete) this.breakLimit = breakBound(this.instance);
    const methods = this.threads > 1 ? METHODS_OF_FIRST_THREAD : METHODS_OF_ONE_THREAD;
    const improving = new Improving(timetable, this.random, methods, this.breakLimit);
    const { instance, seed, breakLimit } = this;
    const task = { instance, slots: timetable.slotOf, seed, leastBreaks: breakLimit };
    const threads = new PolishThreads(task, this.threads - 1);
    let extra = AFTERWARDS;
    const progress = () => this.progress('polishing');
    for (;;) {
      const { unfair, breaks, idle } = threads.better(improving.bestScore);
      const leastBreaks = Math.max(improving.leastBreaks, threads.leastBreaks);
      if (complete) this.breakLimit = leastBreaks;
      const least = unfair === 0 && breaks === leastBreaks;
      if (least && (idle === breaks || extra <= 0)) break;
      if (least) extra -= SLICE;
      improving.run();
      if (improving.bestScore.unfair === 0) this.noteFeasible(missingIn(this.instance, timetable));
      if (!(await pace.spend(SLICE, 1, progress))) break;
    }
    await threads.stop();
    const others = threads.best;
    const better = others && comparePolished(others.score, improving.bestScore) < 0;
    timetable.restore(better ? others.slots : improving.best);
  }

  private noteFeasible(missing: number): void {
    const fair = this.timetable.spread() <= this.instance.fairness;
    if (missing === 0 && fair) this.firstFeasible ??= this.pace.elapsed;
  }

  private progress(phase: Progress['phase']) {
    const placed = this.timetable.slotOf.reduce((sum, s) => sum + Number(s !== NOWHERE), 0);
    return { phase, placed, breaks: this.timetable.totalBreaks };
  }

  private result(): Result {
    const { problem, timetable, pace, conflict } = this;
    const { placements, unplaced, score } = outcomeOf(problem, timetable);
    const feasible = score.missing === 0 && score.unfair === 0;
    const reached = score.weight >= this.weightLimit * (1 - 1e-9);
    const provenOptimal = feasible && reached && score.breaks === this.breakLimit;
    const done = conflict ? 'infeasible' : provenOptimal ? 'optimal' : 'iterations';
    return {
      placements,
      unplaced,
      score,
      bound: { weight: this.weightLimit, breaks: this.breakLimit },
      gap: this.weightLimit > 0 ? Math.max(0, 1 - score.weight / this.weightLimit) : 0,
      feasible,
      ...(conflict ? { conflict } : {}),
      provenOptimal,
      ...(feasible ? { firstFeasibleSeconds: this.firstFeasible ?? pace.elapsed } : {}),
      seconds: pace.elapsed,
      iterations: pace.iterations,
      stopped: pace.stopped ?? done,
    };
  }
}

function mostConstrainedFirst({
  M,
  S,
  allowed,
  mandatory,
  host,
  guest,
  meetingsOf,
}: Instance): number[] {
  const slack = Float64Array.from({ length: M }, (_, m) => {
    const slots = allowed.subarray(m * S, m * S + S).reduce((sum, one) => sum + one, 0);
    const busiest = Math.max(meetingsOf[host[m]!]!.length, meetingsOf[guest[m]!]!.length);
    return slots - busiest + (mandatory[m] ? 0 : 1e6);
  });
  return [...slack.keys()].sort((a, b) => slack[a]! - slack[b]! || a - b);
}

/** Mandatory meetings, then those that the bound's optimum holds, then the rest by weight. */
function byWorth({ weight, mandatory }: Instance, chosen: Float64Array): number[] {
  const rank = chosen.map((share, m) => (mandatory[m] ? 2e10 : share * 1e10) + weight[m]!);
  return [...rank.keys()].sort((a, b) => rank[b]! - rank[a]! || a - b);
}
