import type { Seal } from './seal';

/**
 * What is wrong with the first entry that is:
 *
 * - `changed`: the entry or its seal is not what was sealed
 * - `removed`: a seal has no entry any more
 * - `seal-missing`: a number of the chain is missing
 * - `not-sealed`: the entry has no seal and waits for none, so it came by another way or its seal was removed
 * - `waiting`: it has waited for its seal too long, so no worker seals
 * - `cut-off`: the chain does not contain the seal that stood at its end before
 */
export const AUDIT_PROBLEMS = [
  'changed',
  'removed',
  'seal-missing',
  'not-sealed',
  'waiting',
  'cut-off',
] as const;

export interface AuditProblem {
  readonly kind: (typeof AUDIT_PROBLEMS)[number];
  /** Null where the entry is not known any more. */
  readonly entryId: string | null;
  /** The number of its seal; null where there is none. */
  readonly no: string | null;
}

/** What a recomputation of the whole chain found. */
export interface AuditCheck {
  /** The last seal that is right, after all those before it. */
  readonly head: Seal;
  readonly problem: AuditProblem | null;
}
