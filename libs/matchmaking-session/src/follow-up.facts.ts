import { attendance } from '@wanchang/conference';
import { secretariatAudience } from '@wanchang/identity';
import { memberAudience } from '@wanchang/membership';
import { defineFact } from '@wanchang/platform';
import type { FollowUpResult } from './domain/follow-up';
import { sessionChangedLive } from './matchmaking-session.live';

interface OfFollowUp {
  readonly sessionId: string;
  readonly meetingId: string;
  readonly aMemberId: string;
  readonly bMemberId: string;
  readonly days: number;
}
const about = {
  subject: ({ meetingId }: OfFollowUp) => meetingId,
  live: ({ sessionId, aMemberId, bMemberId }: OfFollowUp) => [
    sessionChangedLive.to(
      [secretariatAudience(), memberAudience(aMemberId), memberAudience(bMemberId)],
      { sessionId },
    ),
  ],
};

export const followUpAsked = defineFact<OfFollowUp & { readonly title: string }>(
  'conference.follow-up-asked',
  {
    title: { zh: '会后回访', en: 'asked what came of a meeting' },
    ...about,
    audit: ({ days }) => ({ days }),
    notices: ({ aMemberId, bMemberId, meetingId, title, days }) =>
      [aMemberId, bMemberId].map((memberId) => ({
        topic: attendance,
        to: [memberAudience(memberId)],
        text: {
          zh: `“${title}”一场洽谈已过 ${days} 天，请用一分钟填写进展。`,
          en: `“${title}”: ${days} days ago your unit had a meeting; please say in a minute what came of it.`,
        },
        link: '/conference-follow-ups',
        about: meetingId,
      })),
  },
);

export const followUpAnswered = defineFact<
  OfFollowUp & { readonly memberId: string; readonly result: FollowUpResult }
>('conference.follow-up-answered', {
  title: { zh: '填写会后进展', en: 'said what came of a meeting' },
  ...about,
  audit: ({ days, memberId, result }) => ({ days, memberId, result }),
});
