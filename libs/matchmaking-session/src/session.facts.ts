import { attendance } from '@wanchang/conference';
import { secretariatAudience } from '@wanchang/identity';
import { memberAudience } from '@wanchang/membership';
import { defineFact } from '@wanchang/platform';
import { sessionChangedLive } from './matchmaking-session.live';
import type { MeetingNews } from './domain/session';

interface OfSession {
  readonly sessionId: string;
}
interface OfPlan extends OfSession {
  readonly conferenceId: string;
}

const page = (id: string) => `/secretariat/matchmaking-sessions/${id}`;
const about = { subject: ({ sessionId }: OfSession) => sessionId, page };
const live = ({ sessionId }: OfSession) => [
  sessionChangedLive.to([secretariatAudience()], { sessionId }),
];

export const sessionOpened = defineFact<OfPlan & { readonly title: string }>(
  'conference.session-opened',
  {
    title: { zh: '开设对接会', en: 'matchmaking session opened' },
    ...about,
    audit: ({ conferenceId, title }) => ({ conferenceId, title }),
  },
);

export const sessionPlanned = defineFact<
  OfPlan & { readonly slots?: number; readonly tables?: number }
>('conference.session-planned', {
  title: { zh: '设定对接会', en: 'matchmaking session set' },
  ...about,
  audit: ({ slots, tables }) => ({ slots, tables }),
});

export const scheduleAsked = defineFact<OfPlan & { readonly runId: string }>(
  'conference.schedule-asked',
  {
    title: { zh: '编排日程', en: 'schedule asked for' },
    ...about,
    audit: ({ runId }) => ({ runId }),
  },
);

export const scheduleCancelled = defineFact<OfPlan & { readonly runId: string }>(
  'conference.schedule-cancelled',
  {
    title: { zh: '停止编排', en: 'computing of a schedule cancelled' },
    ...about,
    audit: ({ runId }) => ({ runId }),
  },
);

export const scheduleAdvanced = defineFact<OfSession & { readonly runId: string }>(
  'conference.schedule-advanced',
  {
    title: { zh: '日程编排进度', en: 'computing of a schedule went on' },
    ...about,
    audit: 'none',
    live,
  },
);

export const meetingMoved = defineFact<
  OfSession & { readonly meetingIds: readonly string[]; readonly change: string }
>('conference.meeting-moved', {
  title: { zh: '调整洽谈', en: 'meeting moved' },
  ...about,
  audit: ({ meetingIds, change }) => ({ meetingIds, change }),
  live,
});

/** Stated at the desk in a unit's name, as for a walk-in; a “no thanks” is never among them. */
export const wishesStated = defineFact<
  OfSession & { readonly memberId: string; readonly toMemberIds: readonly string[] }
>('conference.wishes-stated', {
  title: { zh: '代登记洽谈意向', en: 'wishes stated for a unit' },
  ...about,
  audit: ({ memberId, toMemberIds }) => ({ memberId, toMemberIds }),
  live,
});

export const scheduleTold = defineFact<
  OfSession & {
    readonly conferenceId: string;
    readonly title: string;
    readonly memberId: string;
    readonly counts: Readonly<Record<MeetingNews, number>>;
  }
>('conference.schedule-told', {
  title: { zh: '通知日程', en: 'schedule told' },
  ...about,
  audit: 'none',
  live: ({ sessionId, memberId }) => [
    sessionChangedLive.to([memberAudience(memberId)], { sessionId }),
  ],
  notices: ({ sessionId, title, memberId, counts }) => [
    {
      topic: attendance,
      to: [memberAudience(memberId)],
      text: {
        zh: `“${title}”：${wordsZh(counts)}。请查看贵单位的日程。`,
        en: `“${title}”: ${wordsEn(counts)}. Please look at your schedule.`,
      },
      link: `/matchmaking-sessions/${sessionId}`,
      about: sessionId,
    },
  ],
});

export const representativeChosen = defineFact<
  OfSession & {
    readonly title: string;
    readonly meetingId: string;
    readonly memberId: string;
    readonly otherId: string;
    readonly delegateId: string;
    /** Or else by the unit itself. */
    readonly byOffice: boolean;
  }
>('conference.representative-chosen', {
  title: { zh: '更换洽谈出席人', en: 'who sits at a meeting changed' },
  subject: ({ meetingId }) => meetingId,
  audit: ({ memberId, delegateId, byOffice }) => ({ memberId, delegateId, byOffice }),
  live: ({ sessionId, memberId, otherId }) => [
    sessionChangedLive.to(
      [secretariatAudience(), memberAudience(memberId), memberAudience(otherId)],
      { sessionId },
    ),
  ],
  notices: ({ sessionId, title, meetingId, memberId, otherId, byOffice }) => [
    ...(!byOffice
      ? []
      : [
          {
            topic: attendance,
            to: [memberAudience(memberId)],
            text: {
              zh: `“${title}”：秘书处更换了贵单位一场洽谈的出席人，时间和桌位不变。请查看贵单位的日程。`,
              en: `“${title}”: the secretariat changed who of your unit sits at a meeting; time and table stay. Please look at your schedule.`,
            },
            link: `/matchmaking-sessions/${sessionId}`,
            about: meetingId,
          },
        ]),
    {
      topic: attendance,
      to: [memberAudience(otherId)],
      text: {
        zh: `“${title}”：对方更换了一场洽谈的出席人，时间和桌位不变。`,
        en: `“${title}”: the other side of a meeting sends somebody else; time and table stay.`,
      },
      link: `/matchmaking-sessions/${sessionId}`,
      about: meetingId,
    },
  ],
});

export const schedulePublished = defineFact<
  OfPlan & { readonly version: number } & Readonly<Record<MeetingNews, number>>
>('conference.schedule-published', {
  title: { zh: '公布日程', en: 'schedule published' },
  ...about,
  audit: ({ version, new: added, moved, cancelled }) => ({ version, added, moved, cancelled }),
  live,
});

type Counts = Readonly<Record<MeetingNews, number>>;

const wordsZh = ({ new: added, moved, cancelled }: Counts) =>
  [
    added > 0 && `新安排 ${added} 场`,
    moved > 0 && `调整 ${moved} 场`,
    cancelled > 0 && `取消 ${cancelled} 场`,
  ]
    .filter(Boolean)
    .join('，');
const wordsEn = ({ new: added, moved, cancelled }: Counts) =>
  [
    added > 0 && `${added} planned`,
    moved > 0 && `${moved} moved`,
    cancelled > 0 && `${cancelled} cancelled`,
  ]
    .filter(Boolean)
    .join(', ');
