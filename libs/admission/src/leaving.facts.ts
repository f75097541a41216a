import { secretariatAudience } from '@wanchang/identity';
import { unitAdministratorsAudience } from '@wanchang/membership';
import { defineDuty, defineFact, defineNoticeTopic } from '@wanchang/platform';
import type { CasePolicy } from './domain/case-policy';

const page = () => '/secretariat/withdrawals';

const ofUnit = defineDuty('admission.withdrawal', {
  title: { zh: '退会申请', en: 'Withdrawal of the unit' },
  audience: 'administrators',
});
const work = defineNoticeTopic('admission.withdrawal-work', {
  title: { zh: '退会申请办理', en: 'Withdrawals of units' },
  audience: 'secretariat',
});

interface OfWithdrawal {
  readonly withdrawalId: string;
  readonly memberId: string;
  readonly nameZh: string;
}

const toUnit = ({ memberId, withdrawalId }: OfWithdrawal, zh: string, en: string) => ({
  ...{ topic: ofUnit, to: [unitAdministratorsAudience(memberId)], text: { zh, en } },
  ...{ link: '/unit-cases', about: withdrawalId },
});
const toSecretariat = ({ withdrawalId }: OfWithdrawal, zh: string, en: string) => ({
  ...{ topic: work, to: [secretariatAudience()], text: { zh, en }, link: page() },
  about: withdrawalId,
});

export const withdrawalRequested = defineFact<OfWithdrawal & { readonly wishedOn: string }>(
  'admission.withdrawal-requested',
  {
    title: { zh: '申请退会', en: 'withdrawal requested' },
    subject: ({ withdrawalId }) => withdrawalId,
    page,
    audit: ({ memberId, wishedOn }) => ({ memberId, wishedOn }),
    notices: (fact) => [
      toSecretariat(
        fact,
        `“${fact.nameZh}”申请自 ${fact.wishedOn} 起退会，请确认生效日期。`,
        `“${fact.nameZh}” wishes to withdraw from ${fact.wishedOn} on; please confirm the day.`,
      ),
    ],
  },
);

export const withdrawalConfirmed = defineFact<OfWithdrawal & { readonly effectiveOn: string }>(
  'admission.withdrawal-confirmed',
  {
    title: { zh: '确认退会', en: 'withdrawal confirmed' },
    subject: ({ withdrawalId }) => withdrawalId,
    page,
    audit: ({ memberId, effectiveOn }) => ({ memberId, effectiveOn }),
    notices: (fact) => [
      toUnit(
        fact,
        `“${fact.nameZh}”的退会申请已确认，自 ${fact.effectiveOn} 起生效；在此之前可以撤回。`,
        `The withdrawal of “${fact.nameZh}” is confirmed from ${fact.effectiveOn} on; until then it can be taken back.`,
      ),
    ],
  },
);

export const withdrawalTakenBack = defineFact<OfWithdrawal>('admission.withdrawal-taken-back', {
  title: { zh: '撤回退会申请', en: 'withdrawal taken back' },
  subject: ({ withdrawalId }) => withdrawalId,
  page,
  audit: ({ memberId }) => ({ memberId }),
  notices: (fact) => [
    toSecretariat(
      fact,
      `“${fact.nameZh}”撤回了退会申请。`,
      `“${fact.nameZh}” took its withdrawal back.`,
    ),
  ],
});

/** The change of standing tells the unit. */
export const withdrawalEffective = defineFact<OfWithdrawal>('admission.withdrawal-effective', {
  title: { zh: '退会生效', en: 'withdrawal in effect' },
  subject: ({ withdrawalId }) => withdrawalId,
  page,
  audit: ({ memberId }) => ({ memberId }),
});

export const casePolicySet = defineFact<CasePolicy>('admission.case-policy-set', {
  title: { zh: '设置办理期限', en: 'periods of cases set' },
  subject: () => 'case-policy',
  audit: ({ answerDays, appealDays, firstFeeDays }) => ({ answerDays, appealDays, firstFeeDays }),
});

export const ceremonyRecorded = defineFact<{
  readonly applicationId: string;
  readonly heldOn: string;
}>('admission.ceremony-recorded', {
  title: { zh: '登记入会仪式', en: 'joining ceremony recorded' },
  subject: ({ applicationId }) => applicationId,
  page: (applicationId) => `/secretariat/applications/${applicationId}`,
  audit: ({ heldOn }) => ({ heldOn }),
});

export const credentialIssued = defineFact<{
  readonly applicationId: string;
  readonly number: string;
}>('admission.credential-issued', {
  title: { zh: '签发证件', en: 'credential issued' },
  subject: ({ applicationId }) => applicationId,
  page: (applicationId) => `/secretariat/applications/${applicationId}`,
  audit: ({ number }) => ({ number }),
});
