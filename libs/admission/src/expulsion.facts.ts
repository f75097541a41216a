import { secretariatAudience } from '@wanchang/identity';
import { unitAdministratorsAudience } from '@wanchang/membership';
import { defineDuty, defineFact, type Recipient } from '@wanchang/platform';
import type { AppealOutcome, ExpulsionOutcome, ExpulsionPurpose } from './domain/expulsion';

/** Where the secretariat sees a case, and where the unit does. */
const page = (caseId: string) => `/secretariat/expulsion-cases/${caseId}`;
const unitPage = (caseId: string) => `/unit-cases/${caseId}`;

const ofUnit = defineDuty('admission.expulsion', {
  title: { zh: '除名案件', en: 'Expulsion cases' },
  audience: 'administrators',
});
const work = defineDuty('admission.expulsion-work', {
  title: { zh: '除名案件办理', en: 'Work on expulsion cases' },
  audience: 'secretariat',
});

interface OfCase {
  readonly caseId: string;
  readonly memberId: string;
  readonly nameZh: string;
}

const toSecretariat = ({ caseId }: OfCase, zh: string, en: string) => ({
  ...{ topic: work, to: [secretariatAudience()], text: { zh, en }, link: page(caseId) },
  about: caseId,
});
const toUnit = ({ caseId, memberId }: OfCase, zh: string, en: string) => ({
  ...{ topic: ofUnit, to: [unitAdministratorsAudience(memberId)], text: { zh, en } },
  ...{ link: unitPage(caseId), about: caseId, mailTo: [] },
});

export const expulsionOpened = defineFact<OfCase>('admission.expulsion-opened', {
  title: { zh: '立案（除名）', en: 'expulsion case opened' },
  subject: ({ caseId }) => caseId,
  page,
  audit: ({ memberId, nameZh }) => ({ memberId, nameZh }),
});

export const expulsionFileAttached = defineFact<{
  readonly caseId: string;
  readonly fileId: string;
  readonly purpose: ExpulsionPurpose;
}>('admission.expulsion-file-attached', {
  title: { zh: '附加案件材料', en: 'file attached to an expulsion case' },
  subject: ({ caseId }) => caseId,
  page,
  audit: ({ fileId, purpose }) => ({ fileId, purpose }),
});

/** The unit's administrators get it by mail too: the unit may have no access. */
export const expulsionNoticed = defineFact<
  OfCase & {
    readonly reasons: string;
    readonly answerDueOn: string;
    readonly administrators: readonly Recipient[];
  }
>('admission.expulsion-noticed', {
  title: { zh: '发出除名告知', en: 'notice of an expulsion case' },
  subject: ({ caseId }) => caseId,
  page,
  audit: ({ memberId, answerDueOn }) => ({ memberId, answerDueOn }),
  notices: (fact) => [
    toUnit(
      fact,
      `拟对“${fact.nameZh}”给予除名处理，请在 ${fact.answerDueOn} 前答复。`,
      `The expulsion of “${fact.nameZh}” is proposed; please answer by ${fact.answerDueOn}.`,
    ),
  ],
  letters: ({ administrators, nameZh, reasons, answerDueOn }) =>
    administrators.map(({ email: recipient, locale }) => ({
      ...{ recipient, locale },
      subject: {
        zh: `告知：拟对“${nameZh}”给予除名处理`,
        en: `Notice: the expulsion of “${nameZh}” is proposed`,
      },
      body: {
        zh: `您好：\n\n联席会议秘书处告知：拟对“${nameZh}”给予除名处理。\n理由：${reasons}\n\n请在 ${answerDueOn} 前登录平台，在“本单位的案件”中查看证据并答复；期满未答复的，可以直接作出决定。`,
        en: `Hello,\n\nThe secretariat of the Joint Conference gives notice that the expulsion of “${nameZh}” is proposed.\nReasons: ${reasons}\n\nPlease sign in, read the evidence and answer by ${answerDueOn}. Without an answer the decision can be made after that day.`,
      },
    })),
});

export const expulsionAnswered = defineFact<OfCase>('admission.expulsion-answered', {
  title: { zh: '答复除名告知', en: 'notice of expulsion answered' },
  subject: ({ caseId }) => caseId,
  page,
  audit: ({ memberId }) => ({ memberId }),
  notices: (fact) => [
    toSecretariat(
      fact,
      `“${fact.nameZh}”已答复除名告知，可以作出决定。`,
      `“${fact.nameZh}” answered; the decision can be made.`,
    ),
  ],
});

/** The change of standing, its letters and what deal rooms are told follow from membership's own fact. */
export const expulsionDecided = defineFact<
  OfCase & {
    readonly outcome: ExpulsionOutcome;
    readonly reason: string;
    readonly number: string | null;
    readonly appealDueOn: string | null;
  }
>('admission.expulsion-decided', {
  title: { zh: '决定除名案件', en: 'expulsion case decided' },
  subject: ({ caseId }) => caseId,
  page,
  audit: ({ memberId, outcome, reason, number }) => ({ memberId, outcome, reason, number }),
  notices: (fact) => [
    fact.outcome === 'expel'
      ? toUnit(
          fact,
          `“${fact.nameZh}”已被除名（${fact.number}）。理由：${fact.reason}。可以在 ${fact.appealDueOn} 前申诉。`,
          `“${fact.nameZh}” was expelled (${fact.number}). Reason: ${fact.reason}. Appeals are possible until ${fact.appealDueOn}.`,
        )
      : toUnit(
          fact,
          `对“${fact.nameZh}”不予除名。理由：${fact.reason}`,
          `“${fact.nameZh}” is not expelled. Reason: ${fact.reason}`,
        ),
  ],
});

export const expulsionDropped = defineFact<OfCase & { readonly reason: string }>(
  'admission.expulsion-dropped',
  {
    title: { zh: '撤销除名案件', en: 'expulsion case dropped' },
    subject: ({ caseId }) => caseId,
    page,
    audit: ({ memberId, reason }) => ({ memberId, reason }),
  },
);

export const expulsionAppealed = defineFact<OfCase>('admission.expulsion-appealed', {
  title: { zh: '对除名提出申诉', en: 'appeal against an expulsion' },
  subject: ({ caseId }) => caseId,
  page,
  audit: ({ memberId }) => ({ memberId }),
  notices: (fact) => [
    toSecretariat(
      fact,
      `“${fact.nameZh}”对除名提出申诉。`,
      `“${fact.nameZh}” appealed against its expulsion.`,
    ),
  ],
});

export const appealSettled = defineFact<
  OfCase & {
    readonly outcome: AppealOutcome;
    readonly reason: string;
    readonly number: string | null;
  }
>('admission.appeal-settled', {
  title: { zh: '决定除名申诉', en: 'appeal decided' },
  subject: ({ caseId }) => caseId,
  page,
  audit: ({ memberId, outcome, reason, number }) => ({ memberId, outcome, reason, number }),
  notices: (fact) => [
    fact.outcome === 'reverse'
      ? toUnit(
          fact,
          `对“${fact.nameZh}”的除名已撤销（${fact.number}）。理由：${fact.reason}`,
          `The expulsion of “${fact.nameZh}” is reversed (${fact.number}). Reason: ${fact.reason}`,
        )
      : toUnit(
          fact,
          `对“${fact.nameZh}”维持除名。理由：${fact.reason}`,
          `The expulsion of “${fact.nameZh}” is upheld. Reason: ${fact.reason}`,
        ),
  ],
});
