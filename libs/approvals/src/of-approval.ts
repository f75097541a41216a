import type { MemberActor } from '@wanchang/membership';
import type { OfApproval } from './approvals.facts';
import type { ApprovalEntity } from './persistence/approval.entity';

/** An approval for the facts that tell of it. */
export function ofApproval(approval: ApprovalEntity): OfApproval {
  const { id: approvalId, memberId, subjectId, action, content } = approval;
  const { submittedBy, submittedByName } = approval;
  const { title, amounts } = content;
  return {
    ...{ approvalId, memberId, subjectId, action, title, amounts },
    ...{ submittedBy, submittedByName },
  };
}

/**
 * The person who submitted it, for whom it is read again and done: the offer is theirs, whoever approved it. That the unit
 * has access and they still belong to it is asked by whoever does it.
 */
export function submitterOf({
  submittedBy: personId,
  submittedByName: personName,
  memberId: id,
}: ApprovalEntity): MemberActor {
  return {
    ...{ personId, personName, locale: 'zh-CN', sessionId: null, tokenId: null },
    ...{ tenantId: id, audiences: [] },
    member: { id, role: 'staff', standing: 'active', hasAccess: true },
  };
}
