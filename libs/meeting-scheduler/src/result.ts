import { type LocalisedText } from '@wanchang/kernel';
import { type Placement } from './problem';

/** Limits and ears of a run. With neither limit it stops after {@link DEFAULT_SECONDS}. */
export interface SolveOptions {
  /** The same seed takes the same steps; 1 where absent. */
  readonly seed?: number;
  /** Wall-clock limit. It decides only where on its way a run stops, not the way. */
  readonly seconds?: number;
  /** Limit in search steps: with this alone the result is the same on every machine. */
  readonly iterations?: number;
  /**
   * Threads that lower the breaks, each on a way of its own; 1 where absent. More find more in the same time, but how far
   * each comes depends on the machine, so the result does too. Needs the compiled library.
   */
  readonly threads?: number;
  readonly onProgress?: (progress: Progress) => void;
  /** Stops early with the best so far; never throws. */
  readonly signal?: AbortSignal;
}

export const DEFAULT_SECONDS = 10;

export interface Progress {
  readonly phase: 'placing' | 'polishing';
  readonly seconds: number;
  readonly iterations: number;
  readonly placed: number;
  readonly breaks: number;
}

/** What is compared, most important first. */
export interface Score {
  /** Mandatory meetings not placed, and meetings missing to participants' `fewest`. */
  readonly missing: number;
  /** Σ weight of the placed meetings that are not mandatory. */
  readonly weight: number;
  /** By how much the breaks lie further apart than the problem's `fairness` allows. */
  readonly unfair: number;
  /** Σ over participants of runs of meetings − 1. */
  readonly breaks: number;
  /** Most breaks − fewest breaks of a participant. */
  readonly fairness: number;
  /** Idle slots between a participant's first and last meeting, summed. */
  readonly idleSlots: number;
  /** How often a participant's next meeting is at another table. */
  readonly tableChanges: number;
}

/** Proven limits of the score: no schedule has more weight; no fair one that holds all meetings has fewer breaks. */
export interface Bound {
  readonly weight: number;
  readonly breaks: number;
}

export interface Unplaced {
  readonly meeting: string;
  readonly reason: Reason;
}

/** Why something cannot be. `code` is stable, `numbers` are what the text is made of. */
export interface Reason {
  readonly code: ReasonCode;
  readonly text: LocalisedText;
  readonly participants: readonly string[];
  readonly meetings: readonly string[];
  readonly numbers: Readonly<Record<string, number>>;
}

export type ReasonCode =
  | 'veto'
  | 'no-slot'
  | 'most-reached'
  | 'slots-taken'
  | 'participant-overbooked'
  | 'fewest-out-of-reach'
  | 'tables-too-few'
  | 'order-impossible';

export interface Result {
  readonly placements: readonly Placement[];
  readonly unplaced: readonly Unplaced[];
  readonly score: Score;
  readonly bound: Bound;
  /** (bound.weight − score.weight) ÷ bound.weight; 0 where there is nothing to weigh. */
  readonly gap: number;
  /** All mandatory meetings placed, all `fewest` and the fairness bound kept. */
  readonly feasible: boolean;
  /** Proof that no schedule is feasible: a smallest set of demands that contradict each other. */
  readonly conflict?: Reason;
  /** Weight and breaks both equal their bounds: no schedule is better in mandatory meetings, weight and breaks. */
  readonly provenOptimal: boolean;
  readonly firstFeasibleSeconds?: number;
  readonly seconds: number;
  readonly iterations: number;
  readonly stopped: 'optimal' | 'infeasible' | 'seconds' | 'iterations' | 'aborted';
}
