import { attendance } from '@wanchang/conference';
import { secretariatAudience } from '@wanchang/identity';
import { memberAudience } from '@wanchang/membership';
import { defineFact } from '@wanchang/platform';
import { sessionChangedLive } from './matchmaking-session.live';

interface OfMeeting {
  readonly sessionId: string;
  readonly meetingId: string;
}
const about = {
  subject: ({ meetingId }: OfMeeting) => meetingId,
  live: ({ sessionId }: OfMeeting) => [
    sessionChangedLive.to([secretariatAudience()], { sessionId }),
  ],
};

export const outcomeSaid = defineFact<
  OfMeeting & {
    readonly memberId: string;
    readonly otherId: string;
    readonly held: boolean;
    /** The other side has not said anything yet. */
    readonly asked: boolean;
  }
>('conference.outcome-said', {
  title: { zh: '填写洽谈结果', en: 'outcome of a meeting stated' },
  ...about,
  audit: ({ memberId, held }) => ({ memberId, held }),
  notices: ({ sessionId, meetingId, otherId, asked }) =>
    asked
      ? [
          {
            topic: attendance,
            to: [memberAudience(otherId)],
            text: {
              zh: '对方表示有一场洽谈没有进行，请在日程中确认是否进行。',
              en: 'The other side says that a meeting did not take place: please say so, or not, in your schedule.',
            },
            link: `/matchmaking-sessions/${sessionId}`,
            about: meetingId,
          },
        ]
      : [],
});

export const paperRecorded = defineFact<
  OfMeeting & {
    readonly aMemberId: string;
    readonly bMemberId: string;
    readonly held: boolean;
    /** Units whose own word the sheet took the place of. */
    readonly replaced: readonly string[];
  }
>('conference.paper-recorded', {
  title: { zh: '补录纸面记录', en: 'sheet of a table typed in' },
  ...about,
  live: ({ sessionId, aMemberId, bMemberId }) => [
    sessionChangedLive.to(
      [secretariatAudience(), memberAudience(aMemberId), memberAudience(bMemberId)],
      { sessionId },
    ),
  ],
  audit: ({ held, replaced }) => ({ held, replaced }),
  notices: ({ sessionId, meetingId, replaced }) =>
    replaced.map((memberId) => ({
      topic: attendance,
      to: [memberAudience(memberId)],
      text: {
        zh: '秘书处按纸面记录更改了贵单位填写的一场洽谈结果，请查看；有误可重新填写。',
        en: 'The secretariat replaced what your unit said of a meeting by what stands on paper. Please look; you can say it anew.',
      },
      link: `/matchmaking-sessions/${sessionId}`,
      about: meetingId,
    })),
});

export const tableScanned = defineFact<OfMeeting & { readonly memberId: string }>(
  'conference.table-scanned',
  {
    title: { zh: '扫桌牌入座', en: 'seated by the code of the table' },
    ...about,
    live: ({ sessionId, memberId }) => [
      sessionChangedLive.to([secretariatAudience(), memberAudience(memberId)], { sessionId }),
    ],
    audit: ({ memberId }) => ({ memberId }),
  },
);

interface OfReport {
  readonly conferenceId: string;
  readonly title: string;
  readonly version: number;
}

export const reportApproved = defineFact<OfReport>('conference.report-approved', {
  title: { zh: '审定会议总结', en: 'report of a conference approved' },
  subject: ({ conferenceId }) => conferenceId,
  page: (id) => `/secretariat/conferences/${id}`,
  audit: ({ title, version }) => ({ title, version }),
});

export const noShowDecided = defineFact<OfMeeting & { readonly noShowMemberId: string | null }>(
  'conference.no-show-decided',
  {
    title: { zh: '认定缺席', en: 'no-show decided' },
    ...about,
    audit: ({ noShowMemberId }) => ({ memberId: noShowMemberId }),
  },
);
