import type { Side } from '@wanchang/kernel';

export const REMATCH_REASONS = ['weights', 'request', 'nightly'] as const;
export type RematchReason = (typeof REMATCH_REASONS)[number];

export const REMATCH_STATES = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
export type RematchState = (typeof REMATCH_STATES)[number];

/** Every listing matched again, demands first. What is processed stays processed, however often it is interrupted. */
export interface Rematch {
  readonly id: string;
  readonly reason: RematchReason;
  readonly state: RematchState;
  /** Listings to be matched; null until it was counted. */
  readonly total: number | null;
  readonly processed: number;
  /** The last listing that is done. */
  readonly side: Side;
  readonly after: string;
  readonly createdByName: string | null;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
}

export function isOver({ state }: Pick<Rematch, 'state'>): boolean {
  return state !== 'queued' && state !== 'running';
}

/** One that stopped on the way goes on from where it is. */
export function canResume({ state }: Pick<Rematch, 'state'>): boolean {
  return state === 'failed' || state === 'cancelled';
}
