import { secretariatAudience } from '@wanchang/identity';
import { memberAudience } from '@wanchang/membership';
import { defineDuty, defineFact, defineNoticeTopic, personAudience } from '@wanchang/platform';
import type { ConferenceState, ConferenceStep } from './domain/conference.states';
import type { ProposalPurpose } from './domain/conference.rules';
import { STATE_NAMES } from './domain/conference.names';

const page = (id: string) => `/secretariat/conferences/${id}`;
const conferencePage = (id: string) => `/conferences/${id}`;

export const news = defineNoticeTopic('conference.news', {
  title: { zh: '联席会议动态', en: 'News of conferences' },
  audience: 'member',
  channels: { bell: true, mail: true },
});
const work = defineNoticeTopic('conference.work', {
  title: { zh: '联席会议办理', en: 'Conferences to be worked on' },
  audience: 'secretariat',
});
/** Who comes and whom they meet must reach those concerned. */
export const attendance = defineDuty('conference.attendance', {
  title: { zh: '参会安排', en: 'Your part in a conference' },
  audience: 'member',
});

interface OfConference {
  readonly conferenceId: string;
  readonly title: string;
}

export const conferenceCalled = defineFact<OfConference & { readonly year: number }>(
  'conference.called',
  {
    title: { zh: '召集联席会议', en: 'conference called' },
    subject: ({ conferenceId }) => conferenceId,
    page,
    audit: ({ title, year }) => ({ title, year }),
  },
);

export const conferenceProposed = defineFact<
  OfConference & { readonly memberId: string; readonly purpose: ProposalPurpose }
>('conference.proposed', {
  title: { zh: '提议召开或延期会议', en: 'conference or postponement proposed' },
  subject: ({ conferenceId }) => conferenceId,
  page,
  audit: ({ title, memberId, purpose }) => ({ title, memberId, purpose }),
  notices: ({ conferenceId, title, purpose }) => [
    {
      topic: work,
      to: [secretariatAudience()],
      text:
        purpose === 'call'
          ? { zh: `有单位提议召开“${title}”。`, en: `A unit proposes the conference “${title}”.` }
          : { zh: `有单位提议“${title}”延期。`, en: `A unit proposes to postpone “${title}”.` },
      link: page(conferenceId),
      about: conferenceId,
    },
  ],
});

export const proposalJoined = defineFact<OfConference & { readonly memberId: string }>(
  'conference.proposal-joined',
  {
    title: { zh: '附议', en: 'proposal joined' },
    subject: ({ conferenceId }) => conferenceId,
    page,
    audit: ({ memberId }) => ({ memberId }),
  },
);

export const conferenceChanged = defineFact<OfConference & { readonly fields: readonly string[] }>(
  'conference.changed',
  {
    title: { zh: '修改会议内容', en: 'conference changed' },
    subject: ({ conferenceId }) => conferenceId,
    page,
    audit: ({ fields }) => ({ fields }),
  },
);

/** Members hear of these states; the others are work of the secretariat. */
const TOLD: readonly ConferenceState[] = [
  'called',
  'announced',
  'registration',
  'postponed',
  'cancelled',
  'reported',
];

export const conferenceMoved = defineFact<
  OfConference & {
    readonly step: ConferenceStep;
    readonly to: ConferenceState;
    readonly reason: string | null;
    /** The units that hear of it. */
    readonly memberIds: readonly string[];
  }
>('conference.moved', {
  title: { zh: '会议进入下一步', en: 'conference moved on' },
  subject: ({ conferenceId }) => conferenceId,
  page,
  audit: ({ step, to, reason }) => ({ step, to, reason }),
  notices: ({ conferenceId, title, to, memberIds }) =>
    TOLD.includes(to) && memberIds.length > 0
      ? [
          {
            topic: news,
            to: memberIds.map(memberAudience),
            text: {
              zh: `“${title}”：${STATE_NAMES[to].zh}。`,
              en: `“${title}”: ${STATE_NAMES[to].en}.`,
            },
            link: conferencePage(conferenceId),
            about: conferenceId,
          },
        ]
      : [],
});

export const hostingApplied = defineFact<
  OfConference & {
    readonly hostingId: string;
    readonly memberId: string;
    readonly coHostIds: readonly string[];
  }
>('conference.hosting-applied', {
  title: { zh: '申请承办', en: 'application to host' },
  subject: ({ conferenceId }) => conferenceId,
  page,
  audit: ({ hostingId, memberId }) => ({ hostingId, memberId }),
  notices: ({ conferenceId, title, hostingId, coHostIds }) =>
    coHostIds.map((coHostId) => ({
      topic: attendance,
      to: [memberAudience(coHostId)],
      text: {
        zh: `贵单位被列为“${title}”的联合承办单位，请确认。`,
        en: `Your unit is named as co-host of “${title}”: please confirm.`,
      },
      link: conferencePage(conferenceId),
      about: hostingId,
    })),
});

interface OfHostingFile {
  readonly conferenceId: string;
  readonly hostingId: string;
  readonly memberId: string;
  readonly fileId: string;
}
const ofHosting = {
  subject: ({ conferenceId }: OfHostingFile) => conferenceId,
  page,
  audit: ({ hostingId, memberId, fileId }: OfHostingFile) => ({ hostingId, memberId, fileId }),
};

export const hostingFileAdded = defineFact<OfHostingFile>('conference.hosting-file-added', {
  title: { zh: '上传承办材料', en: 'paper added to an application to host' },
  ...ofHosting,
});

export const hostingFileRemoved = defineFact<OfHostingFile>('conference.hosting-file-removed', {
  title: { zh: '移除承办材料', en: 'paper taken from an application to host' },
  ...ofHosting,
});

export const hostingConfirmed = defineFact<
  OfConference & { readonly hostingId: string; readonly memberId: string }
>('conference.hosting-confirmed', {
  title: { zh: '确认联合承办', en: 'co-host confirmed' },
  subject: ({ conferenceId }) => conferenceId,
  page,
  audit: ({ hostingId, memberId }) => ({ hostingId, memberId }),
});

export const hostingDecided = defineFact<
  OfConference & {
    readonly hostingId: string;
    readonly memberId: string;
    readonly chosen: boolean;
    readonly decision: string;
  }
>('conference.hosting-decided', {
  title: { zh: '决定承办单位', en: 'host decided' },
  subject: ({ conferenceId }) => conferenceId,
  page,
  audit: ({ hostingId, memberId, chosen, decision }) => ({
    ...{ hostingId, memberId, chosen, decision },
  }),
  notices: ({ conferenceId, title, hostingId, memberId, chosen }) => [
    {
      topic: attendance,
      to: [memberAudience(memberId)],
      text: chosen
        ? { zh: `常务理事会决定由贵单位承办“${title}”。`, en: `Your unit hosts “${title}”.` }
        : {
            zh: `常务理事会决定“${title}”不由贵单位承办。`,
            en: `Your unit was not chosen to host “${title}”.`,
          },
      link: conferencePage(conferenceId),
      about: hostingId,
    },
  ],
});

interface OfDelegate extends OfConference {
  readonly delegateId: string;
  readonly memberId: string;
}

export const delegateRegistered = defineFact<
  OfDelegate & { readonly number: number; readonly waiting: boolean }
>('conference.delegate-registered', {
  title: { zh: '代表报名', en: 'delegate registered' },
  subject: ({ conferenceId }) => conferenceId,
  page,
  audit: ({ delegateId, memberId, number, waiting }) => ({
    ...{ delegateId, memberId, number, waiting },
  }),
});

export const delegatesImported = defineFact<
  OfConference & {
    readonly total: number;
    readonly registered: number;
    readonly waiting: number;
    readonly rejected: number;
  }
>('conference.delegates-imported', {
  title: { zh: '导入代表名单', en: 'list of delegates imported' },
  subject: ({ conferenceId }) => conferenceId,
  page,
  audit: ({ total, registered, waiting, rejected }) => ({ total, registered, waiting, rejected }),
});

export const delegateRevised = defineFact<OfDelegate>('conference.delegate-revised', {
  title: { zh: '修改代表信息', en: 'delegate revised' },
  subject: ({ conferenceId }) => conferenceId,
  page,
  audit: ({ delegateId, memberId }) => ({ delegateId, memberId }),
});

export const delegateWithdrawn = defineFact<OfDelegate>('conference.delegate-withdrawn', {
  title: { zh: '代表退出', en: 'delegate withdrawn' },
  subject: ({ conferenceId }) => conferenceId,
  page,
  audit: ({ delegateId, memberId }) => ({ delegateId, memberId }),
});

export const delegateMovedUp = defineFact<OfDelegate & { readonly personId: string | null }>(
  'conference.delegate-moved-up',
  {
    title: { zh: '候补代表转正', en: 'delegate moved up from the waiting list' },
    subject: ({ conferenceId }) => conferenceId,
    page,
    audit: ({ delegateId, memberId }) => ({ delegateId, memberId }),
    notices: ({ conferenceId, title, delegateId, memberId, personId }) => [
      {
        topic: attendance,
        to: [memberAudience(memberId), ...(personId ? [personAudience(personId)] : [])],
        text: {
          zh: `贵单位在“${title}”的一位候补代表已有名额。`,
          en: `A delegate of yours who waited for a place at “${title}” has one now.`,
        },
        link: conferencePage(conferenceId),
        about: delegateId,
      },
    ],
  },
);
