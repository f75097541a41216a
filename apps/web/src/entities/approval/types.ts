import type { Schemas } from '../../api/schemas';

export type ApprovalSummary = Schemas['ApprovalSummaryDto'];
export type SubmittedApproval = Schemas['SubmittedApprovalDto'];

/** What was asked for is not done: the people of the unit decide first. */
export function isSubmitted(answer: object): answer is SubmittedApproval {
  return 'approvalId' in answer;
}
