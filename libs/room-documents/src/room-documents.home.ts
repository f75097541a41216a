import { activeMember, type MemberActor } from '@wanchang/membership';
import { defineHomeContribution } from '@wanchang/platform';

/** Documents that a colleague uploaded and that leave the unit once this person lets them. */
export const waitingReleases = defineHomeContribution<MemberActor>(
  'room-documents.waiting-releases',
  {
    title: { zh: '待放行的洽谈文件', en: 'Documents to be released' },
    for: activeMember,
    values: ({ member, personId }) => [member.id, personId],
    sql: `
    SELECT count(*)::int AS count, (array_agg(d.room_id ORDER BY v.at, d.id))[1] AS "firstId",
           (array_agg(d.title ORDER BY v.at, d.id))[1] AS first, min(v.at) AS since, NULL::timestamptz AS "dueAt"
      FROM room_document_versions v JOIN room_documents d ON d.id = v.document_id
     WHERE d.owner_member_id = $1 AND v.state = 'waiting' AND v.person_id <> $2`,
    text: ({ count, first }) => ({
      zh: count === 1 ? `文件“${first}”待您放行。` : `文件“${first}”等 ${count} 份待您放行。`,
      en:
        count === 1
          ? `“${first}” waits to be released by you.`
          : `“${first}” and others, ${count} in all, wait to be released by you.`,
    }),
    link: () => '/approvals',
    urgency: () => 'now',
  },
);
