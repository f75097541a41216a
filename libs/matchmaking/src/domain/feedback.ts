import type { Side } from '@wanchang/kernel';
export const VERDICTS = ['interested', 'not_relevant'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Why a match was not relevant. */
export const FEEDBACK_REASONS = [
  'wrong_product',
  'wrong_spec',
  'price',
  'region',
  'already_partner',
  'other',
] as const;
export type FeedbackReason = (typeof FEEDBACK_REASONS)[number];

/** What a unit thinks of a match. */
export interface Feedback {
  readonly verdict: Verdict;
  readonly reason: FeedbackReason | null;
  readonly note: string | null;
}

/** "Other" says nothing without a word. */
export function saysWhy({ reason, note }: Feedback): boolean {
  return reason === 'other' ? note !== null && note !== '' : reason !== null;
}

/** Of each factor, 0..1. */
export type FactorValues = Readonly<Record<string, number>>;

/** A verdict with the factors of the match as it was when the unit gave it. */
export interface Answer {
  readonly interested: boolean;
  /** Of the unit that answered. */
  readonly side: Side;
  readonly memberId: string;
  /** The unit's own listing of the pair. */
  readonly listingId: string;
  readonly supply: FactorValues;
  readonly demand: FactorValues;
  readonly weightsVersion: number;
  /** Division of GB/T 4754 of the demand. */
  readonly industry: string;
}

/** Only such answers can be scored again: a factor may have come later. */
export function knowsEveryFactor(
  { supply, demand }: Answer,
  factorNames: readonly string[],
): boolean {
  return factorNames.every((name) => name in supply && name in demand);
}
