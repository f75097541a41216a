import type { Language } from '@wanchang/kernel';
import { activeMember, type MemberActor } from '@wanchang/membership';
import { defineHomeContribution, type Waiting } from '@wanchang/platform';

const ENDS_WITHIN_DAYS = 3;

const SIDE = `CASE WHEN buyer_member_id = $1 THEN 'buyer' ELSE 'seller' END`;

/** Open rooms of unit $1 whose condition holds, the longest waiting first. */
const rooms = (condition: string) => `
  SELECT count(*)::int AS count, (array_agg(id ORDER BY last_message_at, id))[1] AS "firstId",
         (array_agg(subject ORDER BY last_message_at, id))[1] AS first, min(last_message_at) AS since,
         NULL::timestamptz AS "dueAt"
    FROM deal_rooms
   WHERE $1 IN (buyer_member_id, seller_member_id) AND state = 'open' AND ${condition}`;

export const invitations = defineHomeContribution<MemberActor>('negotiation.invitations', {
  title: { zh: '洽谈邀请', en: 'Invitations to negotiate' },
  for: activeMember,
  values: ({ member }) => [member.id],
  sql: rooms(`answered_at IS NULL AND invited = ${SIDE}`),
  text: (waiting) => ({
    zh: `${subjectIn('zh', waiting)}对方邀请您洽谈，还没有答复。答复的快慢计入贵单位的信誉。`,
    en: `${subjectIn('en', waiting)}you are invited to negotiate and have not answered. How quickly your unit answers counts in its reputation.`,
  }),
  link: toRooms,
  urgency: () => 'soon',
});

/** Where the other side waits; an invitation is told of by itself. */
export const turns = defineHomeContribution<MemberActor>('negotiation.turns', {
  title: { zh: '轮到我了', en: 'My turn' },
  for: activeMember,
  values: ({ member }) => [member.id],
  sql: rooms(`waiting_for = ${SIDE} AND (answered_at IS NOT NULL OR invited <> ${SIDE})`),
  text: (waiting) => ({
    zh: `${subjectIn('zh', waiting)}轮到您回应。`,
    en: `${subjectIn('en', waiting)}it is your turn.`,
  }),
  link: toRooms,
  urgency: () => 'soon',
});

export const offersEnding = defineHomeContribution<MemberActor>('negotiation.offers-ending', {
  title: { zh: '即将到期的报价', en: 'Offers that end soon' },
  for: activeMember,
  values: ({ member }) => [member.id, ENDS_WITHIN_DAYS],
  sql: `
    SELECT count(*)::int AS count, (array_agg(id ORDER BY valid_until, id))[1] AS "firstId",
           (array_agg(subject ORDER BY valid_until, id))[1] AS first, min(offers.created_at) AS since,
           min(valid_until) AS "dueAt"
      FROM deal_rooms JOIN offers ON room_id = id AND offers.state = 'open' AND side <> ${SIDE}
     WHERE $1 IN (buyer_member_id, seller_member_id) AND deal_rooms.state = 'open'
       AND valid_until > now() AND valid_until <= now() + make_interval(days => $2::int)`,
  text: (waiting) => ({
    zh: `${subjectIn('zh', waiting)}对方的报价即将到期，到期后不能再接受。`,
    en: `${subjectIn('en', waiting)}the offer of the other side ends soon and can then no longer be accepted.`,
  }),
  link: toRooms,
});

function subjectIn(language: Language, { count, first }: Waiting): string {
  if (language === 'zh') return count === 1 ? `“${first}”：` : `“${first}”等 ${count} 个洽谈：`;
  return count === 1 ? `“${first}”: ` : `“${first}” and others, ${count} negotiations in all: `;
}

function toRooms({ count, firstId }: Waiting): string {
  return count === 1 ? `/deal-rooms/${firstId}` : '/deal-rooms?tab=mine';
}
