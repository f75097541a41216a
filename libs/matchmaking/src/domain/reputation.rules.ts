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

/**
 * 0..1, or null for none yet. Laplace's rule of succession: the share of those answered, as if two more units had invited
 * it and one of them had been answered. Of few cases it thus stays near the half that no reputation counts as.
 */
export function reputationOf({
  inviters,
  answered,
}: Pick<AnswerCount, 'inviters' | 'answered'>): number | null {
  return inviters < LEAST_INVITERS ? null : (answered + 1) / (inviters + 2);
}
