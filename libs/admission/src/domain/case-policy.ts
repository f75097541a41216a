/** Periods that the charter does not name: policy, set by the secretariat. */
export interface CasePolicy {
  /** Days that a unit has to answer a notice of expulsion. */
  readonly answerDays: number;
  /** Days within which a unit appeals against its expulsion. */
  readonly appealDays: number;
  /** Days after its approval within which a unit pays its first fee. */
  readonly firstFeeDays: number;
}

/** Until the secretariat sets others. */
export const DEFAULT_CASE_POLICY: CasePolicy = { answerDays: 15, appealDays: 30, firstFeeDays: 30 };

export const CASE_POLICY_LIMITS = {
  answerDays: { min: 5, max: 60 },
  appealDays: { min: 5, max: 90 },
  firstFeeDays: { min: 1, max: 180 },
} as const;
