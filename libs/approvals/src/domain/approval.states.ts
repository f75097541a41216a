import { defineStates } from '@wanchang/kernel';

export const APPROVAL_STATES = ['waiting', 'approved', 'refused', 'void', 'withdrawn'] as const;
export type ApprovalState = (typeof APPROVAL_STATES)[number];

/** What one person says to a step. */
export const VERDICTS = ['approved', 'refused'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** `approve`: by the last step, and with it what was asked for is done. */
export type ApprovalTransition = 'approve' | 'refuse' | 'annul' | 'withdraw';

export const approvalStates = defineStates<ApprovalState, ApprovalTransition>('waiting', {
  waiting: { approve: 'approved', refuse: 'refused', annul: 'void', withdraw: 'withdrawn' },
  approved: {},
  refused: {},
  void: {},
  withdrawn: {},
});
