import { defineJob } from '@wanchang/platform';

export interface ApprovalToRemindOf {
  readonly approvalId: string;
}

/** What waits at a room or a request is looked at again. Subject: the room or the request. */
export const recheckSubject = defineJob<{ readonly subjectId: string }>(
  'approvals.recheck-subject',
);

/** A day after a step began, and each day from then on, those who can decide it are reminded. Subject: the approval. */
export const remindOfApproval = defineJob<ApprovalToRemindOf>('approvals.remind-of-approval');
