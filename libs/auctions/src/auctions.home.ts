import { activeMember, type MemberActor } from '@wanchang/membership';
import { defineHomeContribution } from '@wanchang/platform';

export const auctionsToBidIn = defineHomeContribution<MemberActor>('auctions.to-bid-in', {
  title: { zh: '参加中的竞价', en: 'Auctions to bid in' },
  for: activeMember,
  values: ({ member }) => [member.id],
  sql: `
    SELECT count(*)::int AS count, (array_agg(b.invitation_id ORDER BY a.ends_at, a.id))[1] AS "firstId",
           (array_agg(a.title ORDER BY a.ends_at, a.id))[1] AS first, min(a.created_at) AS since, min(a.ends_at) AS "dueAt"
      FROM auction_bidders b JOIN auctions a ON a.id = b.auction_id
     WHERE b.member_id = $1 AND a.state = 'set' AND a.ends_at > now()`,
  text: ({ count, first }) => ({
    zh: count === 1 ? `“${first}”：请在线出价。` : `“${first}”等 ${count} 场竞价。`,
    en: count === 1 ? `“${first}”: bid online.` : `“${first}” and others, ${count} in all.`,
  }),
  link: ({ count, firstId }) =>
    count === 1 ? `/rfq-invitations/${firstId}/auction` : '/rfq-invitations',
});
