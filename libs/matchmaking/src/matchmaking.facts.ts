import { memberAudience } from '@wanchang/membership';
import type { LocalisedText } from '@wanchang/kernel';
import { defineFact, defineNoticeTopic } from '@wanchang/platform';
import type { Verdict } from './domain/feedback';
import { matchFoundLive, matchInterestLive } from './matchmaking.live';
import type { UnitNews } from './persistence/unit-news';

const matches = defineNoticeTopic('matchmaking.matches', {
  title: { zh: '新的匹配', en: 'New matches' },
  audience: 'member',
});

/** For each listing with new matches: whoever looks sees them at once. */
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
});

/** A digest for each unit, in place of the one before: as many notices as a person reads. */
export const unitMatched = defineFact<UnitNews>('matchmaking.unit-matched', {
  title: { zh: '告知单位新的匹配', en: 'unit told of new matches' },
  subject: ({ memberId }) => memberId,
  audit: 'none',
  notices: (news) => [
    {
      topic: matches,
      to: [memberAudience(news.memberId)],
      text: digestOf(news),
      link:
        news.listings === 1
          ? `/matches?listingId=${news.best[0]!.listingId}`
          : '/matches?state=new',
      about: 'matches-of-unit',
    },
  ],
});

/** Who, what, how well it suits, and what to do. */
function digestOf({ listings, matches: count, best }: UnitNews): LocalisedText {
  const points = (score: number) => Math.round(score * 100);
  const zh = best.map(
    ({ unitZh, theirs, mine, score }) =>
      `${unitZh}“${theirs}”，对您的“${mine}”，${points(score)} 分`,
  );
  const en = best.map(
    ({ unitZh, unitEn, theirs, mine, score }) =>
      `“${theirs}” of ${unitEn ?? unitZh} for your “${mine}”, ${points(score)} points`,
  );
  const more = count > best.length;
  return {
    zh: `您的 ${listings} 条供需有 ${count} 个新的匹配${more ? '，最合适的是' : ''}：${zh.join('；')}。请查看并联系对方。`,
    en: `${listings} of your listings ${listings === 1 ? 'has' : 'have'} ${count} new ${count === 1 ? 'match' : 'matches'}${more ? ', the best are' : ''}: ${en.join('; ')}. Look at them and get in touch.`,
  };
}

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
