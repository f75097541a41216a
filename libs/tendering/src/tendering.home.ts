import { activeMember, type MemberActor } from '@wanchang/membership';
import { defineHomeContribution, type Actor } from '@wanchang/platform';
import { tenderWork } from './access/tendering.policies';

/** What waits for the openers of a side: a key to be made, or an opening. */
const waiting = (side: string, concerns: string) => `
    SELECT count(*)::int AS count, (array_agg(t.rfq_id ORDER BY r.deadline, t.rfq_id))[1] AS "firstId",
           (array_agg(r.content->>'title' ORDER BY r.deadline, t.rfq_id))[1] AS first, min(t.created_at) AS since,
           min(r.deadline) AS "dueAt"
      FROM tenders t JOIN sealed_rfqs r ON r.id = t.rfq_id
     CROSS JOIN LATERAL (SELECT ${side} AS side) mine
     WHERE ${concerns} AND (
       t.state = 'preparing' AND NOT EXISTS (
         SELECT FROM tender_openers o WHERE o.rfq_id = t.rfq_id AND o.side = mine.side)
       OR r.state = 'open' AND r.deadline <= now() AND (
         t.state IN ('open', 'listed') AND NOT EXISTS (
           SELECT FROM tender_shares s WHERE s.rfq_id = t.rfq_id AND s.side = mine.side)
         OR t.state = 'opened' AND EXISTS (
           SELECT FROM tender_shares s WHERE s.rfq_id = t.rfq_id AND s.side = mine.side) AND NOT EXISTS (
           SELECT FROM tender_signatures s WHERE s.rfq_id = t.rfq_id AND s.side = mine.side)))`;

const declaration = {
  title: { zh: '待办的密封报价', en: 'Sealed tenders that wait for you' },
  text: ({ count, first }: { count: number; first: string | null }) => ({
    zh:
      count === 1
        ? `“${first}”：请制作密钥、开启或签署。`
        : `“${first}”等 ${count} 个密封报价待制作密钥、开启或签署。`,
    en:
      count === 1
        ? `“${first}” waits for your key, opening or signature.`
        : `“${first}” and others, ${count} in all, wait for your key, opening or signature.`,
  }),
  link: ({ count, firstId }: { count: number; firstId: string | null }) =>
    count === 1 ? `/tenders/${firstId}` : '/tenders',
};

const objections = (which: string) => `
    SELECT count(*)::int AS count, (array_agg(t.rfq_id ORDER BY o.due_at, o.id))[1] AS "firstId",
           (array_agg(r.content->>'title' ORDER BY o.due_at, o.id))[1] AS first, min(o.raised_at) AS since,
           min(o.due_at) AS "dueAt"
      FROM tender_objections o JOIN tenders t ON t.rfq_id = o.rfq_id JOIN sealed_rfqs r ON r.id = o.rfq_id
     WHERE o.answer IS NULL AND r.state = 'open' AND ${which}`;

export const objectionsToAnswer = defineHomeContribution<MemberActor>(
  'tendering.objections-to-answer',
  {
    title: { zh: '待答复的异议', en: 'Objections to answer' },
    ...{ for: activeMember, values: ({ member }) => [member.id], link: declaration.link },
    sql: objections('t.member_id = $1'),
    text: ({ count, first }) => ({
      zh: `密封报价“${first}”${count === 1 ? '有一条异议' : `等共 ${count} 条异议`}待答复。`,
      en: `${count === 1 ? 'An objection' : `${count} objections`} to “${first}”${count === 1 ? ' waits' : ' and others wait'} for an answer.`,
    }),
  },
);

/** The secretariat answers none, and is told of those that nobody answers in time. */
export const objectionsOverdue = defineHomeContribution<Actor>('tendering.objections-overdue', {
  title: { zh: '逾期未答复的异议', en: 'Objections not answered in time' },
  ...{ for: tenderWork, values: () => [], link: declaration.link },
  sql: objections('o.due_at <= now()'),
  text: ({ count, first }) => ({
    zh: `密封报价“${first}”${count === 1 ? '有一条异议' : `等共 ${count} 条异议`}逾期未答复，请督促采购方。`,
    en: `${count === 1 ? 'An objection' : `${count} objections`} to “${first}”${count === 1 ? ' was' : ' and others were'} not answered in time: please ask the buyer.`,
  }),
});

export const tendersOfUnit = defineHomeContribution<MemberActor>('tendering.tenders-of-unit', {
  ...{ ...declaration, for: activeMember, values: ({ member }) => [member.id] },
  sql: waiting(
    `CASE WHEN t.member_id = $1 THEN 'buyer' ELSE 'third' END`,
    `(t.member_id = $1 OR t.third_id = $1)`,
  ),
});

export const tendersOfSecretariat = defineHomeContribution<Actor>('tendering.of-secretariat', {
  ...{ ...declaration, for: tenderWork, values: () => [] },
  sql: waiting(`'secretariat'`, 'true'),
});
