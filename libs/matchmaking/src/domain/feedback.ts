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
