import { decimalsOf } from '@wanchang/kernel';

/** So many days after a held meeting both sides are asked once what came of it (R1.3). */
export const FOLLOW_UP_DAYS = [30, 90, 180] as const;
export type FollowUpDays = (typeof FOLLOW_UP_DAYS)[number];

/** `talks`: they go on. */
export const FOLLOW_UP_RESULTS = ['agreement', 'talks', 'nothing'] as const;
export type FollowUpResult = (typeof FOLLOW_UP_RESULTS)[number];

/** What a sum stands for. Sums of two stages are never added: one deal passes through all of them. */
export const FOLLOW_UP_STAGES = ['intent', 'contract', 'performance'] as const;
export type FollowUpStage = (typeof FOLLOW_UP_STAGES)[number];

/** Sums of fewer meetings are not shown: one could tell whose they are. */
export const FEWEST_SHOWN = 4;

export interface FollowUpSum {
  readonly stage: FollowUpStage;
  readonly amount: string;
  readonly currency: string;
}

/** What a side answers. */
export interface FollowUpAnswer {
  readonly result: FollowUpResult;
  readonly sum: FollowUpSum | null;
}

/** A sum goes with something that came of it, and can be paid in its currency. Where nothing came of it there is none. */
export function isSumPossible({ result, sum }: FollowUpAnswer): boolean {
  if (!sum) return true;
  const decimals = sum.amount.split('.')[1]?.replace(/0+$/, '').length ?? 0;
  return result !== 'nothing' && decimals <= decimalsOf(sum.currency);
}

/** What the report may show of a sum of so many meetings. */
export const shownAmount = (amount: string | null, meetings: number): string | null =>
  meetings < FEWEST_SHOWN ? null : amount;
