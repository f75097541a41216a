import { defineStates, type LocalisedText } from '@wanchang/kernel';

export const RUN_STATES = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
export type RunState = (typeof RUN_STATES)[number];
export type RunAction = 'begin' | 'finish' | 'fail' | 'cancel' | 'resume';

/** What is processed stays processed: a run that was stopped continues from where it is. */
export const runStates = defineStates<RunState, RunAction>('queued', {
  queued: { begin: 'running', fail: 'failed', cancel: 'cancelled' },
  running: { finish: 'done', fail: 'failed', cancel: 'cancelled' },
  done: {},
  failed: { resume: 'queued' },
  cancelled: { resume: 'queued' },
});

/** Why a run failed as a whole. */
export interface RunProblem extends LocalisedText {
  readonly code: string;
}

/** Work that takes minutes, and is done in turns so that other work of the queue comes through. */
export interface Run {
  readonly id: string;
  readonly kind: string;
  readonly state: RunState;
  /** What there is to do, in the run's own unit; null until it was counted. */
  readonly total: number | null;
  readonly processed: number;
  readonly problem: RunProblem | null;
  /** Turns begun since the last step that was completed. */
  readonly tries: number;
  /** Null: the system itself or an operator at the command line. */
  readonly startedBy: string | null;
  readonly createdAt: Date;
  /** When it last completed a step. */
  readonly heartbeatAt: Date | null;
  readonly finishedAt: Date | null;
}

/** Whether a run needs no more work, unless it is resumed. */
export function isOver({ state }: Pick<Run, 'state'>): boolean {
  return state !== 'queued' && state !== 'running';
}
