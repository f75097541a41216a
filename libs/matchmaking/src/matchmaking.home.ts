import { activeMember, type MemberActor } from '@wanchang/membership';
import { defineHomeContribution } from '@wanchang/platform';
import { MATCHES_UNANSWERED } from './queries/list-matches.statements';

const COUNTED_TO = 1000;

const unanswered = (condition: string) => `
  SELECT count(*)::int AS count, (array_agg(id))[1] AS "firstId", NULL::text AS first,
         min("createdAt") AS since, NULL::timestamptz AS "dueAt"
    FROM (SELECT id, "createdAt" FROM (${MATCHES_UNANSWERED}) matches WHERE ${condition} LIMIT ${COUNTED_TO}) counted`;

export const newMatches = defineHomeContribution<MemberActor>('matchmaking.new-matches', {
  title: { zh: '新匹配', en: 'New matches' },
  for: activeMember,
  values: ({ member }) => [member.id],
  sql: unanswered('true'),
  text: ({ count }) => ({
    zh: `${count < COUNTED_TO ? count : '1000 多'} 条匹配还没有答复，感兴趣的可以直接开始洽谈。`,
    en: `${count === 1 ? 'One match is' : `${count < COUNTED_TO ? count : 'More than 1000'} matches are`} unanswered; where one is of interest you can start to negotiate.`,
  }),
  link: () => '/matches?state=new',
});

export const interestUnanswered = defineHomeContribution<MemberActor>('matchmaking.interest', {
  title: { zh: '对方感兴趣的匹配', en: 'Matches that interest the other side' },
  for: activeMember,
  values: ({ member }) => [member.id],
  sql: unanswered('"counterpartInterested"'),
  text: ({ count }) => ({
    zh: `${count} 条匹配的对方已表示感兴趣，等您答复。`,
    en: `In ${count === 1 ? 'one match' : `${count} matches`} the other side is interested and waits for your answer.`,
  }),
  link: ({ count, firstId }) => (count === 1 ? `/matches/${firstId}` : '/matches?state=new'),
  urgency: () => 'soon',
});
