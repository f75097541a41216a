import { secretariatAudience } from '@wanchang/identity';
import { defineDuty, defineFact, defineNoticeTopic, personAudience } from '@wanchang/platform';
import type { LocalisedText } from '@wanchang/kernel';

/** Where the secretariat sees an application. */
export const applicationPage = (applicationId: string) =>
  `/secretariat/applications/${applicationId}`;
const ownPage = (applicationId: string) => `/my-applications/${applicationId}`;

const progress = defineDuty('admission.progress', {
  title: { zh: '入会申请进度', en: 'Progress of an application' },
  audience: 'person',
});
const inspection = defineDuty('admission.inspection', {
  title: { zh: '入会考察', en: 'Inspections' },
  audience: 'person',
});
const work = defineNoticeTopic('admission.work', {
  title: { zh: '入会申请', en: 'Applications for membership' },
  audience: 'secretariat',
});

export interface OfApplication {
  readonly applicationId: string;
  readonly nameZh: string;
  /** Who applies for the unit. */
  readonly applicants: readonly string[];
}

export const toApplicants = (
  { applicationId, applicants }: OfApplication,
  text: LocalisedText,
  link = ownPage(applicationId),
) =>
  applicants.length === 0
    ? []
    : [{ topic: progress, to: applicants.map(personAudience), text, link, about: applicationId }];

export const applicationStarted = defineFact<{ readonly applicationId: string }>(
  'admission.application-started',
  {
    title: { zh: '新建入会申请', en: 'application begun' },
    subject: ({ applicationId }) => applicationId,
  },
);

export const applicationSubmitted = defineFact<
  OfApplication & {
    readonly charterVersion: number;
    readonly dueOn: string;
    readonly again: boolean;
  }
>('admission.application-submitted', {
  title: { zh: '提交入会申请', en: 'application submitted' },
  subject: ({ applicationId }) => applicationId,
  page: applicationPage,
  audit: ({ nameZh, charterVersion, dueOn }) => ({ nameZh, charterVersion, dueOn }),
  notices: (fact) => [
    {
      topic: work,
      to: [secretariatAudience()],
      text: {
        zh: fact.again
          ? `“${fact.nameZh}”已补充入会申请。`
          : `“${fact.nameZh}”申请入会，请于 ${fact.dueOn} 前组织考察。`,
        en: fact.again
          ? `“${fact.nameZh}” completed its application.`
          : `“${fact.nameZh}” applied for membership; the inspection is due by ${fact.dueOn}.`,
      },
      link: applicationPage(fact.applicationId),
      about: fact.applicationId,
    },
    ...toApplicants(fact, {
      zh: `“${fact.nameZh}”的入会申请已受理。`,
      en: `The application of “${fact.nameZh}” was received.`,
    }),
  ],
});

export const applicationReturned = defineFact<OfApplication & { readonly reason: string }>(
  'admission.application-returned',
  {
    title: { zh: '退回补充入会申请', en: 'application sent back for more' },
    subject: ({ applicationId }) => applicationId,
    page: applicationPage,
    audit: ({ reason }) => ({ reason }),
    notices: (fact) =>
      toApplicants(fact, {
        zh: `“${fact.nameZh}”的入会申请需要补充：${fact.reason}`,
        en: `The application of “${fact.nameZh}” needs more: ${fact.reason}`,
      }),
  },
);

export const applicationWithdrawn = defineFact<OfApplication & { readonly reason: string | null }>(
  'admission.application-withdrawn',
  {
    title: { zh: '撤回入会申请', en: 'application withdrawn' },
    subject: ({ applicationId }) => applicationId,
    page: applicationPage,
    audit: ({ reason }) => ({ reason }),
  },
);

export const applicantJoined = defineFact<{
  readonly applicationId: string;
  readonly personId: string;
}>('admission.applicant-joined', {
  title: { zh: '同事加入申请办理', en: 'colleague joined an application' },
  subject: ({ applicationId }) => applicationId,
  page: applicationPage,
  audit: ({ personId }) => ({ personId }),
});

export const fileAttached = defineFact<{ readonly applicationId: string; readonly fileId: string }>(
  'admission.file-attached',
  {
    title: { zh: '附加申请材料', en: 'file attached to an application' },
    subject: ({ applicationId }) => applicationId,
    page: applicationPage,
    audit: ({ fileId }) => ({ fileId }),
  },
);

export const inspectorsAssigned = defineFact<
  OfApplication & { readonly inspectors: readonly string[] }
>('admission.inspectors-assigned', {
  title: { zh: '指派考察人员', en: 'inspectors assigned' },
  subject: ({ applicationId }) => applicationId,
  page: applicationPage,
  audit: ({ inspectors }) => ({ inspectors }),
  notices: (fact) => [
    {
      topic: inspection,
      to: fact.inspectors.map(personAudience),
      text: {
        zh: `请参加“${fact.nameZh}”的入会考察，并提交考察报告。`,
        en: `Please inspect the applicant “${fact.nameZh}” and hand in the report.`,
      },
      link: `/inspections/${fact.applicationId}`,
      about: fact.applicationId,
    },
    ...toApplicants(fact, {
      zh: `“${fact.nameZh}”的入会申请进入考察阶段。`,
      en: `The inspection of “${fact.nameZh}” has begun.`,
    }),
  ],
});

export const visitProposed = defineFact<OfApplication & { readonly days: readonly string[] }>(
  'admission.visit-proposed',
  {
    title: { zh: '约定考察日期并发出邀请', en: 'visit proposed' },
    subject: ({ applicationId }) => applicationId,
    page: applicationPage,
    audit: ({ days }) => ({ days }),
    notices: (fact) =>
      toApplicants(fact, {
        zh: `秘书处拟于 ${fact.days.join('、')} 考察“${fact.nameZh}”，并邀请贵单位来访，请查看详情。`,
        en: `The secretariat proposes to visit “${fact.nameZh}” on ${fact.days.join(', ')} and invites you for a visit.`,
      }),
  },
);

export const reportHandedIn = defineFact<OfApplication & { readonly recommendation: string }>(
  'admission.report-handed-in',
  {
    title: { zh: '提交考察报告', en: 'inspection report handed in' },
    subject: ({ applicationId }) => applicationId,
    page: applicationPage,
    audit: ({ recommendation }) => ({ recommendation }),
    notices: (fact) => [
      {
        topic: work,
        to: [secretariatAudience()],
        text: {
          zh: `“${fact.nameZh}”的考察报告已提交，可列入秘书长办公会议议程。`,
          en: `The report on “${fact.nameZh}” is in: it can go on the agenda of the secretary-general’s office meeting.`,
        },
        link: applicationPage(fact.applicationId),
        about: fact.applicationId,
      },
    ],
  },
);

export const inspectionLate = defineFact<{
  readonly applicationId: string;
  readonly nameZh: string;
  readonly dueOn: string;
}>('admission.inspection-late', {
  title: { zh: '考察逾期提醒', en: 'inspection is late' },
  subject: ({ applicationId }) => applicationId,
  page: applicationPage,
  audit: ({ dueOn }) => ({ dueOn }),
  notices: ({ applicationId, nameZh, dueOn }) => [
    {
      topic: work,
      to: [secretariatAudience()],
      text: {
        zh: `“${nameZh}”的考察应于 ${dueOn} 前完成，已逾期。`,
        en: `The inspection of “${nameZh}” was due by ${dueOn} and is late.`,
      },
      link: applicationPage(applicationId),
      about: applicationId,
    },
  ],
});

export const charterPublished = defineFact<{ readonly number: number }>(
  'admission.charter-published',
  {
    title: { zh: '发布章程版本', en: 'version of the charter published' },
    subject: ({ number }) => `charter-${number}`,
    audit: ({ number }) => ({ number }),
  },
);
