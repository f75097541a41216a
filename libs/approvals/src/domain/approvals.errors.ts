import { defineErrors } from '@wanchang/kernel';

export const approvalsErrors = defineErrors('approvals', {
  'approval-not-found': {
    kind: 'not-found',
    zh: '没有找到这项审批。',
    en: 'This approval was not found.',
  },
  'delegation-not-found': {
    kind: 'not-found',
    zh: '没有找到这项委托，或它已结束。',
    en: 'This delegation was not found, or has ended.',
  },
  'rules-invalid': {
    kind: 'invalid',
    zh: '审批规则有 {count} 处需要改正。',
    en: '{count} things in the rules need correction.',
  },
  'rules-stale': {
    kind: 'conflict',
    zh: '审批规则已被他人修改，请刷新后再改。',
    en: 'Somebody else has changed the rules: load them again.',
  },
  'nobody-can-decide': {
    kind: 'not-possible',
    zh: '按本单位的审批规则，此事须审批，但有一步没有人能审批（审批人已离开单位，或只有您本人）。请单位管理员在“审批规则”中为第 {step} 步增加审批人，然后重新提交。',
    en: 'Your unit’s rules ask for an approval, but nobody can give one of its steps: its approvers left the unit, or are only yourself. Let an administrator add somebody to step {step} in the approval rules, then submit again.',
  },
  'already-submitted': {
    kind: 'conflict',
    zh: '同样的内容已提交审批，请等待审批结果。',
    en: 'The same has been submitted already: wait for the decision.',
  },
  'already-decided': {
    kind: 'conflict',
    zh: '这一步已有人处理，或审批已结束，请查看最新情况。',
    en: 'This step has been decided by somebody, or the approval is over: look at it again.',
  },
  'content-changed': {
    kind: 'conflict',
    zh: '审批的内容与您看到的不一致，请重新查看。',
    en: 'What is decided differs from what you saw: look at it again.',
  },
  'own-approval': {
    kind: 'forbidden',
    zh: '不能审批自己提交的事项。',
    en: 'Nobody approves what they submitted themselves.',
  },
  'not-an-approver': {
    kind: 'forbidden',
    zh: '您不是这一步的审批人。',
    en: 'This step is not yours to decide.',
  },
  'not-the-submitter': {
    kind: 'forbidden',
    zh: '只有提交人或单位管理员可以这样做。',
    en: 'Only the person who submitted it or an administrator can do this.',
  },
  'reminded-lately': {
    kind: 'not-possible',
    zh: '一小时内已催办过，请稍后再催。',
    en: 'The approvers were reminded within the last hour: try later.',
  },
  'delegation-invalid': {
    kind: 'invalid',
    zh: '委托有 {count} 处需要改正。',
    en: '{count} things in the delegation need correction.',
  },
  'delegate-not-of-the-unit': {
    kind: 'not-possible',
    zh: '此人不在本单位。',
    en: 'This person does not belong to your unit.',
  },
  'already-delegated': {
    kind: 'conflict',
    zh: '这些天里已有委托，请先结束原来的委托。',
    en: 'You have delegated in these days already: end that delegation first.',
  },
  'submitter-left': {
    kind: 'not-possible',
    zh: '提交人已离开本单位。',
    en: 'The person who submitted it has left the unit.',
  },
  replaced: {
    kind: 'conflict',
    zh: '提交人以新的内容重新提交了审批。',
    en: 'It was submitted again with other contents.',
  },
  'basis-changed': {
    kind: 'conflict',
    zh: '审批期间，所依据的内容发生了变化。',
    en: 'What it rests on changed while it was being decided.',
  },
});
export type ApprovalsErrorCode = keyof typeof approvalsErrors.table;
