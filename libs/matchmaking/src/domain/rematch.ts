import type { Side } from '@wanchang/kernel';

export const REMATCH_REASONS = [
  'weights',
  'family-rules',
  'request',
  'nightly',
  'session',
] as const;
export type RematchReason = (typeof REMATCH_REASONS)[number];

/** Whether what a running re-match has done already does not hold any more. */
export function outdatesRunning(reason: RematchReason): boolean {
  return reason === 'weights' || reason === 'family-rules';
}

/** Up to where a re-match is done: all demands come before all supplies, both in the order of their ids. */
export interface RematchPlace {
  readonly side: Side;
  /** The last listing that is done. */
  readonly after: string;
}

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';
export const FIRST_OF_DEMANDS: RematchPlace = { side: 'demand', after: BEFORE_ALL };
export const FIRST_OF_SUPPLIES: RematchPlace = { side: 'supply', after: BEFORE_ALL };

export function isSamePlace(one: RematchPlace, other: RematchPlace): boolean {
  return one.side === other.side && one.after === other.after;
}
