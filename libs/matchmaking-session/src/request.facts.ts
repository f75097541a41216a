import { attendance } from '@wanchang/conference';
import { memberAudience } from '@wanchang/membership';
import { defineFact } from '@wanchang/platform';
import { sessionChangedLive } from './matchmaking-session.live';

interface OfRequest {
  readonly requestId: string;
  readonly sessionId: string;
  readonly title: string;
  readonly fromMemberId: string;
  readonly toMemberId: string;
  /** Whoever declines the other for good hears nothing. */
  readonly silent: boolean;
}

const subject = ({ requestId }: OfRequest) => requestId;
const audit = ({ fromMemberId, toMemberId }: OfRequest) => ({ fromMemberId, toMemberId });
const live = ({ sessionId, fromMemberId, toMemberId, silent }: OfRequest) => [
  sessionChangedLive.to(
    silent
      ? [memberAudience(fromMemberId)]
      : [memberAudience(fromMemberId), memberAudience(toMemberId)],
    { sessionId },
  ),
];
const tell = (
  { sessionId, requestId, silent }: OfRequest,
  memberId: string,
  text: { readonly zh: string; readonly en: string },
) =>
  silent
    ? []
    : [
        {
          topic: attendance,
          to: [memberAudience(memberId)],
          text,
          link: `/matchmaking-sessions/${sessionId}`,
          about: requestId,
        },
      ];

export const meetingAsked = defineFact<OfRequest>('conference.meeting-asked', {
  title: { zh: '约见', en: 'meeting asked for' },
  ...{ subject, audit, live },
  notices: (fact) =>
    tell(fact, fact.toMemberId, {
      zh: `“${fact.title}”：有单位约见贵单位，请答复。`,
      en: `“${fact.title}”: a unit asks to meet yours; please answer.`,
    }),
});

export const meetingAnswered = defineFact<OfRequest & { readonly accepted: boolean }>(
  'conference.meeting-answered',
  {
    title: { zh: '答复约见', en: 'meeting accepted or declined' },
    ...{ subject, live },
    audit: (fact) => ({ ...audit(fact), accepted: fact.accepted }),
    notices: (fact) =>
      tell(fact, fact.fromMemberId, {
        zh: `“${fact.title}”：贵单位的约见${fact.accepted ? '已被接受' : '未被接受，名额已退回'}。`,
        en: `“${fact.title}”: your request was ${fact.accepted ? 'accepted' : 'declined; its place is free again'}.`,
      }),
  },
);

export const requestWithdrawn = defineFact<OfRequest & { readonly byMemberId: string }>(
  'conference.meeting-request-withdrawn',
  {
    title: { zh: '撤回约见', en: 'request for a meeting withdrawn' },
    ...{ subject, live },
    audit: (fact) => ({ ...audit(fact), byMemberId: fact.byMemberId }),
    notices: (fact) =>
      tell(fact, fact.byMemberId === fact.fromMemberId ? fact.toMemberId : fact.fromMemberId, {
        zh: `“${fact.title}”：对方撤回了与贵单位的约见。`,
        en: `“${fact.title}”: the other unit withdrew the meeting with yours.`,
      }),
  },
);

export const requestExpired = defineFact<OfRequest>('conference.meeting-request-expired', {
  title: { zh: '约见过期', en: 'request for a meeting expired' },
  ...{ subject, audit, live },
  notices: (fact) =>
    tell({ ...fact, silent: false }, fact.fromMemberId, {
      zh: `“${fact.title}”：一项约见没有得到答复，已过期，名额已退回。`,
      en: `“${fact.title}”: a request was not answered in time; its place is free again.`,
    }),
});

export const requestReminded = defineFact<OfRequest>('conference.meeting-request-reminded', {
  title: { zh: '提醒答复约见', en: 'reminded of a request' },
  subject,
  audit: 'none',
  notices: (fact) =>
    tell(fact, fact.toMemberId, {
      zh: `“${fact.title}”：有单位约见贵单位，尚未答复，请尽快答复。`,
      en: `“${fact.title}”: a unit asks to meet yours and waits for the answer.`,
    }),
});
