import { activeMember, type MemberActor } from '@wanchang/membership';
import { defineHomeContribution } from '@wanchang/platform';
import { AWAITS_LAST_OFFER } from './persistence/rfq.statements';

export const requestsToAnswer = defineHomeContribution<MemberActor>('sourcing.requests-to-answer', {
  title: { zh: '待报价的询价', en: 'Requests to quote for' },
  for: activeMember,
  values: ({ member }) => [member.id],
  sql: `
    SELECT count(*)::int AS count, (array_agg(i.id ORDER BY r.deadline, i.id))[1] AS "firstId",
           (array_agg(r.content->>'title' ORDER BY r.deadline, i.id))[1] AS first, min(i.asked_at) AS since,
           min(r.deadline) AS "dueAt"
      FROM rfq_invitations i JOIN rfqs r ON r.id = i.rfq_id
     WHERE i.member_id = $1 AND i.state = 'asked' AND i.asked_at IS NOT NULL AND r.state = 'open' AND r.deadline > now()`,
  text: ({ count, first }) => ({
    zh: count === 1 ? `“${first}”：请报价或谢绝。` : `“${first}”等 ${count} 个询价待报价。`,
    en:
      count === 1
        ? `“${first}”: please quote or decline.`
        : `“${first}” and others, ${count} in all, wait for a quote.`,
  }),
  link: ({ count, firstId }) => (count === 1 ? `/rfq-invitations/${firstId}` : '/rfq-invitations'),
});

export const lastOffersToGive = defineHomeContribution<MemberActor>(
  'sourcing.last-offers-to-give',
  {
    title: { zh: '待给出的最终报价', en: 'Last offers to give' },
    for: activeMember,
    values: ({ member }) => [member.id],
    sql: `
    SELECT count(*)::int AS count, (array_agg(i.id ORDER BY r.final_deadline, i.id))[1] AS "firstId",
           (array_agg(r.content->>'title' ORDER BY r.final_deadline, i.id))[1] AS first, min(r.final_from) AS since,
           min(r.final_deadline) AS "dueAt"
      FROM rfq_invitations i JOIN rfqs r ON r.id = i.rfq_id
     WHERE i.member_id = $1 AND ${AWAITS_LAST_OFFER}`,
    text: ({ count, first }) => ({
      zh:
        count === 1
          ? `“${first}”：请给出最终报价；不再报价即以原报价为准。`
          : `“${first}”等 ${count} 个询价待给出最终报价。`,
      en:
        count === 1
          ? `“${first}”: please give your best and last offer, or your quote stands.`
          : `“${first}” and others, ${count} in all, wait for a best and last offer.`,
    }),
    link: ({ count, firstId }) =>
      count === 1 ? `/rfq-invitations/${firstId}` : '/rfq-invitations',
  },
);

export const requestsToAward = defineHomeContribution<MemberActor>('sourcing.requests-to-award', {
  title: { zh: '待定标的询价', en: 'Requests to award' },
  for: activeMember,
  values: ({ member }) => [member.id],
  sql: `
    SELECT count(*)::int AS count, (array_agg(id ORDER BY deadline, id))[1] AS "firstId",
           (array_agg(content->>'title' ORDER BY deadline, id))[1] AS first, min(deadline) AS since,
           NULL::timestamptz AS "dueAt"
      FROM rfqs WHERE member_id = $1 AND state = 'open' AND NOT held AND closes_at <= now()
       AND (NOT sealed OR award_from <= now())`,
  text: ({ count, first }) => ({
    zh: count === 1 ? `“${first}”已截止，请比较并定标。` : `“${first}”等 ${count} 个询价已截止。`,
    en:
      count === 1
        ? `“${first}” has ended: please compare and award.`
        : `“${first}” and others, ${count} in all, have ended.`,
  }),
  link: ({ count, firstId }) => (count === 1 ? `/rfqs/${firstId}` : '/rfqs'),
  urgency: () => 'soon',
});
