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
  /** The best counterpart among them, and how well it suits, 0..1. */
  readonly best: { readonly title: string; readonly score: number };
}>('matchmaking.matches-found', {
  title: { zh: '找到新的匹配', en: 'matches found' },
  subject: ({ listingId }) => listingId,
  audit: 'none',
  live: ({ memberId, listingId, title, matchIds }) => [
    matchFoundLive.to([memberAudience(memberId)], {
      ...{ listingId, matchId: matchIds[0]!, count: matchIds.length, title },
    }),
  ],
  notices: ({ memberId, listingId, title, matchIds: { length: count }, best }) => [
    {
      topic: matches,
      to: [memberAudience(memberId)],
      text: {
        zh: `“${title}”有 ${count} 个新的匹配，最合适的是“${best.title}”（${Math.round(best.score * 100)} 分），请查看并联系对方。`,
        en: `“${title}” has ${count} new ${count === 1 ? 'match' : 'matches'}, the best is “${best.title}” (${Math.round(best.score * 100)} points): look at them and get in touch.`,
      },
      link: `/matches?listingId=${listingId}`,
      about: `matches:${listingId}`,
    },
  ],
});

/** In place of a notice for each listing: a re-match may find new ones for all of them. */
export const unitRematched = defineFact<{
  readonly memberId: string;
  /** How many of its listings have new matches. */
  readonly listings: number;
  readonly matches: number;
}>('matchmaking.unit-rematched', {
  title: { zh: '重新匹配后有新的匹配', en: 'new matches of a unit after a re-match' },
  subject: ({ memberId }) => memberId,
  audit: 'none',
  notices: ({ memberId, listings, matches: count }) => [
    {
      topic: matches,
      to: [memberAudience(memberId)],
      text: {
        zh: `全部重新匹配后，您的 ${listings} 条供需共有 ${count} 个新的匹配，请查看并联系对方。`,
        en: `After everything was matched again, ${listings} of your listings have ${count} new ${count === 1 ? 'match' : 'matches'}: look at them and get in touch.`,
      },
      link: '/matches',
      about: 'matches-of-all-listings',
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
