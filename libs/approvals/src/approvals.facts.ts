import type { LocalisedText, Money } from '@wanchang/kernel';
import { memberAudience, unitAdministratorsAudience } from '@wanchang/membership';
import {
  defineDuty,
  defineFact,
  defineNoticeTopic,
  personAudience,
  type FactDeclaration,
  type FactDefinition,
  type Notice,
} from '@wanchang/platform';
import { approvalLive } from './approvals.live';
import { ACTION_NAMES, type ApprovalAction } from './domain/action';

/** An approval, as far as facts speak of it. */
export interface OfApproval {
  readonly approvalId: string;
  readonly memberId: string;
  readonly subjectId: string;
  readonly action: ApprovalAction;
  readonly title: string;
  readonly amounts: readonly Money[];
  readonly submittedBy: string;
  readonly submittedByName: string;
}

/** People by their ids. */
interface Told {
  readonly told: readonly string[];
}

const approvals = defineNoticeTopic('approvals.approvals', {
  title: { zh: '内部审批', en: 'Approvals inside the unit' },
  audience: 'person',
  channels: { bell: true, mail: true },
});

/** Who changes them changes who can bind the unit: its administrators always hear of it. */
const ruleChanges = defineDuty('approvals.rules', {
  title: { zh: '审批规则', en: 'Approval rules' },
  audience: 'administrators',
});

const inWords = ({ amount, currency }: Money): string => `${currency} ${amount}`;

/** What it is, for a sentence. */
function about({ action, title, amounts, submittedByName }: OfApproval): LocalisedText {
  const sums = amounts.map(inWords);
  const name = ACTION_NAMES[action];
  return {
    zh: `${submittedByName}提交的“${name.zh}”（${title}，${sums.join('、')}）`,
    en: `“${name.en}” of ${submittedByName} (${title}, ${sums.join(', ')})`,
  };
}

function noticeFor(of: OfApproval & Told, text: (what: LocalisedText) => LocalisedText): Notice[] {
  if (of.told.length === 0) return [];
  const to = of.told.map(personAudience);
  const link = `/approvals/${of.approvalId}`;
  return [
    { topic: approvals, to, text: text(about(of)), link, about: `approval:${of.approvalId}` },
  ];
}

type Words<Details> = (what: LocalisedText, payload: OfApproval & Told & Details) => LocalisedText;

/** Something about an approval: on record, live for the unit, and said to those whom it concerns. */
function defineStep<Details extends object = object>(
  name: string,
  title: LocalisedText,
  words: Words<Details>,
  audit: FactDeclaration<OfApproval & Told & Details>['audit'] = ({ action }) => ({ action }),
): FactDefinition<OfApproval & Told & Details> {
  return defineFact<OfApproval & Told & Details>(name, {
    ...{ title, audit, subject: ({ approvalId }) => approvalId },
    live: ({ approvalId, subjectId, memberId }) => [
      approvalLive.to([memberAudience(memberId)], { approvalId, subjectId }),
    ],
    notices: (payload) => noticeFor(payload, (what) => words(what, payload)),
  });
}

/** For those who decide its first step. */
export const approvalSubmitted = defineStep(
  'approvals.submitted',
  { zh: '提交内部审批', en: 'submitted for approval' },
  ({ zh, en }) => ({ zh: `${zh}待您审批。`, en: `${en} waits for your approval.` }),
  ({ action, title, amounts }) => ({ action, title, amounts: amounts.map(inWords) }),
);

interface Decided {
  readonly step: number;
  readonly by: string;
  readonly comment: string;
}

/** For those who decide the next step. */
export const stepApproved = defineStep<Decided>(
  'approvals.step-approved',
  { zh: '审批通过一步', en: 'a step approved' },
  ({ zh, en }, { by }) => ({
    zh: `${zh}已由${by}同意，待您审批下一步。`,
    en: `${by} approved ${en}; the next step waits for you.`,
  }),
  ({ step, comment }) => ({ step, comment }),
);

/** Nobody can decide the step that came: for the person who submitted it and the administrators. */
export const stepStuck = defineStep<{ readonly step: number }>(
  'approvals.step-stuck',
  { zh: '审批无人可办', en: 'nobody can decide a step' },
  ({ zh, en }, { step }) => ({
    zh: `${zh}的第 ${step} 步目前没有人能审批。请单位管理员改派审批人，或由提交人撤回。`,
    en: `Nobody can decide step ${step} of ${en}. Let an administrator name somebody, or take it back.`,
  }),
  ({ step }) => ({ step }),
);

/** For the person who submitted it: it is done. */
export const approvalGranted = defineStep<Decided>(
  'approvals.approved',
  { zh: '内部审批通过', en: 'approved' },
  ({ zh, en }, { by }) => ({
    zh: `${zh}已审批通过（${by}），并已办理。`,
    en: `${en} is approved (${by}) and done.`,
  }),
  ({ step, comment }) => ({ step, comment }),
);

export const approvalRefused = defineStep<Decided>(
  'approvals.refused',
  { zh: '内部审批未同意', en: 'refused' },
  ({ zh, en }, { by, comment }) => ({
    zh: `${by}未同意${zh}：${comment}`,
    en: `${by} refused ${en}: ${comment}`,
  }),
  ({ step, comment }) => ({ step, comment }),
);

/** For all whom it concerned. */
export const approvalVoided = defineStep<{ readonly reason: LocalisedText; readonly code: string }>(
  'approvals.voided',
  { zh: '内部审批失效', en: 'approval void' },
  ({ zh, en }, { reason }) => ({
    zh: `${zh}的审批已失效，没有办理：${reason.zh}`,
    en: `The approval of ${en} is void and nothing was done: ${reason.en}`,
  }),
  ({ code }) => ({ code }),
);

export const approvalWithdrawn = defineStep<{ readonly by: string }>(
  'approvals.withdrawn',
  { zh: '撤回内部审批', en: 'taken back' },
  ({ zh, en }, { by }) => ({ zh: `${by}撤回了${zh}。`, en: `${by} took ${en} back.` }),
);

export const approversReminded = defineStep(
  'approvals.reminded',
  { zh: '催办审批', en: 'approvers reminded' },
  ({ zh, en }) => ({ zh: `${zh}仍待您审批。`, en: `${en} still waits for your approval.` }),
);

export const stepReassigned = defineStep<{ readonly reason: string; readonly personId: string }>(
  'approvals.step-reassigned',
  { zh: '改派审批人', en: 'step given to somebody else' },
  ({ zh, en }, { reason }) => ({
    zh: `${zh}已改派给您审批：${reason}`,
    en: `${en} was given to you to decide: ${reason}`,
  }),
  ({ reason, personId }) => ({ reason, personId }),
);

export const rulesSet = defineFact<{
  readonly memberId: string;
  readonly version: number;
  readonly count: number;
  readonly by: string;
}>('approvals.rules-set', {
  title: { zh: '设定审批规则', en: 'approval rules set' },
  subject: ({ memberId }) => memberId,
  audit: ({ version, count }) => ({ version, count }),
  notices: ({ memberId, count, by }) => [
    {
      topic: ruleChanges,
      to: [unitAdministratorsAudience(memberId)],
      text: {
        zh: `${by}修改了本单位的审批规则，现有 ${count} 条。`,
        en: `${by} changed your unit’s approval rules; there are ${count} now.`,
      },
      link: '/unit/approval-rules',
      about: `approval-rules:${memberId}`,
    },
  ],
});

interface OfDelegation {
  readonly delegationId: string;
  readonly toPersonId: string;
  readonly from: string;
  readonly fromDay: string;
  readonly untilDay: string;
}

const toDelegate = (
  { toPersonId, delegationId }: OfDelegation,
  text: LocalisedText,
): readonly Notice[] => [
  {
    ...{ topic: approvals, to: [personAudience(toPersonId)], text, link: '/approvals' },
    about: `approval-delegation:${delegationId}`,
  },
];

export const approvalDelegated = defineFact<OfDelegation>('approvals.delegated', {
  title: { zh: '委托审批', en: 'approvals delegated' },
  subject: ({ delegationId }) => delegationId,
  audit: ({ toPersonId, fromDay, untilDay }) => ({ toPersonId, fromDay, untilDay }),
  notices: (of) =>
    toDelegate(of, {
      zh: `${of.from}委托您在 ${of.fromDay} 至 ${of.untilDay} 代为审批。`,
      en: `${of.from} asks you to decide approvals from ${of.fromDay} to ${of.untilDay}.`,
    }),
});

export const delegationEnded = defineFact<OfDelegation>('approvals.delegation-ended', {
  title: { zh: '结束委托审批', en: 'delegation of approvals ended' },
  subject: ({ delegationId }) => delegationId,
  audit: ({ toPersonId }) => ({ toPersonId }),
  notices: (of) =>
    toDelegate(of, {
      zh: `${of.from}收回了审批委托。`,
      en: `${of.from} took the delegation of approvals back.`,
    }),
});
