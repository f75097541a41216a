import { activeMember, type MemberActor } from '@wanchang/membership';
import { defineHomeContribution } from '@wanchang/platform';

export const waitingApprovals = defineHomeContribution<MemberActor>('approvals.waiting', {
  title: { zh: '待我审批', en: 'Waiting for my approval' },
  for: activeMember,
  values: ({ member, personId }) => [member.id, personId],
  sql: `
    SELECT count(*)::int AS count, (array_agg(a.id ORDER BY a.submitted_at, a.id))[1] AS "firstId",
           (array_agg(a.content ->> 'title' ORDER BY a.submitted_at, a.id))[1] AS first,
           min(a.submitted_at) AS since, NULL::timestamptz AS "dueAt"
      FROM approvals a
     WHERE a.id IN (SELECT approval_id FROM approval_deciders WHERE member_id = $1 AND person_id = $2)`,
  text: ({ count, first }) => ({
    zh: count === 1 ? `“${first}”待您审批。` : `“${first}”等 ${count} 项待您审批。`,
    en:
      count === 1
        ? `“${first}” waits for your approval.`
        : `“${first}” and others, ${count} in all, wait for your approval.`,
  }),
  link: ({ count, firstId }) => (count === 1 ? `/approvals/${firstId}` : '/approvals'),
  urgency: () => 'now',
});
