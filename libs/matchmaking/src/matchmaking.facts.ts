import { memberAudience } from '@wanchang/membership';
import type { LocalisedText } from '@wanchang/kernel';
import { defineFact, defineNoticeTopic } from '@wanchang/platform';
import type { Verdict } from './domain/feedback';
import { matchFoundLive, matchInterestLive } from './matchmaking.live';

const matches = defineNoticeTopic('matchmaking.matches', {
  title: { zh: '新的匹配', en: 'New matches' },
  audience: 'member',
});

/** One for each listing with new matches, in place of the one before. */
export const matchesFound = defineFact<{
  readonly memberId: string;
  readonly listingId: string;
  readonly title: string;
  readonly matchIds: readonly string[];
}>('matchmaking.matches-found', {
  title: { zh: '找到新的匹配', en: 'matches found' },
  subject: ({ listingId }) => listingId,
  audit: 'none',
  live: ({ memberId, listingId, title, matchIds }) => [
    matchFoundLive.to([memberAudience(memberId)], {
      ...{ listingId, matchId: matchIds[0]!, count: matchIds.length, title },
    }),
  ],
  notices: ({ memberId, listingId, title, matchIds: { length: count } }) => [
    {
      topic: matches,
      to: [memberAudience(memberId)],
      text: {
        zh: `“${title}”有 ${count} 个新的匹配，请查看并联系对方。`,
        en: `“${title}” has ${count} new ${count === 1 ? 'match' : 'matches'}: look at them and get in touch.`,
      },
      link: `/matches?listingId=${listingId}`,
      about: `matches:${listingId}`,
    },
  ],
});

interface Interest {
  /** The unit on the other side. */
  readonly memberId: string;
  /** Its listing. */
  readonly title: string;
  /** Which unit is interested. */
  readonly by: LocalisedText;
}

export const feedbackGiven = defineFact<{
  readonly matchId: string;
  readonly verdict: Verdict;
  readonly reason: string | null;
  /** Null unless the verdict is that the unit is interested. */
  readonly interest: Interest | null;
}>('matchmaking.feedback-given', {
  title: { zh: '评价匹配', en: 'feedback on a match given' },
  subject: ({ matchId }) => matchId,
  audit: ({ verdict, reason }) => ({ verdict, reason }),
  live: ({ matchId, interest }) =>
    interest ? [matchInterestLive.to([memberAudience(interest.memberId)], { matchId })] : [],
  notices: ({ matchId, interest }) =>
    interest
      ? [
          {
            topic: matches,
            to: [memberAudience(interest.memberId)],
            text: {
              zh: `“${interest.by.zh}”对您的“${interest.title}”感兴趣，请查看并开启洽谈。`,
              en: `“${interest.by.en}” is interested in your “${interest.title}”: have a look and open a deal room.`,
            },
            link: `/matches/${matchId}`,
          },
        ]
      : [],
});

export const feedbackWithdrawn = defineFact<{ readonly matchId: string }>(
  'matchmaking.feedback-withdrawn',
  {
    title: { zh: '撤回匹配评价', en: 'feedback on a match withdrawn' },
    subject: ({ matchId }) => matchId,
  },
);
