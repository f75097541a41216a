/** An invitation to negotiate counts as answered when its first answer came within so many days: a long holiday fits in. */
export const ANSWER_DAYS = 10;
/** So far back invitations count. */
export const REPUTATION_DAYS = 365;
/** With fewer units that invited it a unit has no reputation yet: one or two can neither make nor mar it. */
export const LEAST_INVITERS = 3;

/** How a unit answers those who invite it to negotiate. A unit that invited it counts once, however often it did. */
export interface AnswerCount {
  readonly memberId: string;
  /** Units whose invitation is answered, or has waited long enough. */
  readonly inviters: number;
  /** Of these, those that had an answer in time at least once. */
  readonly answered: number;
}

/** How a unit was rated after contracts. A unit that rated it counts once, with the mean of its ratings. */
export interface RatingCount {
  readonly memberId: string;
  readonly raters: number;
  /** The sum of what they gave, each 0 to 1. */
  readonly ratingPoints: number;
}

export type ReputationCount = Pick<AnswerCount, 'inviters' | 'answered'> &
  Pick<RatingCount, 'raters' | 'ratingPoints'>;

/**
 * 0..1, or null for none yet. Laplace's rule of succession: the share of those answered, as if two more units had invited
 * it and one of them had been answered. A unit that rated it counts as one that invited, answered as well as it rated. Of
 * few cases it thus stays near the half that no reputation counts as.
 */
export function reputationOf({
  inviters,
  answered,
  raters = 0,
  ratingPoints = 0,
}: Pick<AnswerCount, 'inviters' | 'answered'> & Partial<ReputationCount>): number | null {
  const cases = inviters + raters;
  return cases < LEAST_INVITERS ? null : (answered + ratingPoints + 1) / (cases + 2);
}
