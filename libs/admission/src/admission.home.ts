import { defineHomeContribution } from '@wanchang/platform';
import { secretariat } from '@wanchang/identity';
import { decidingOfficers, mayDecide } from './access/admission.policies';
import { MEETING_KINDS } from './domain/office-meeting';

const day = (column: string) => `(${column} + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'`;

/** Applications whose inspection is to be organised or reported, the most urgent first (R10.2). */
export const awaitedInspections = defineHomeContribution('admission.awaited-inspections', {
  title: { zh: '入会考察', en: 'Inspections' },
  for: secretariat,
  values: () => [],
  sql: `
    SELECT count(*)::int AS count, (array_agg(id ORDER BY inspection_due_on, id))[1] AS "firstId",
           (array_agg(name_zh ORDER BY inspection_due_on, id))[1] AS first, min(received_on)::timestamptz AS since,
           min(${day('inspection_due_on')}) AS "dueAt"
      FROM applications WHERE state IN ('applied', 'inspection')`,
  text: ({ count, first }) => ({
    zh: `“${first}”${count > 1 ? `等 ${count} 个单位` : ''}的入会考察待办理。`,
    en: `“${first}”${count > 1 ? ` and others, ${count} in all,` : ''}: the inspection is to be made.`,
  }),
  link: ({ count, firstId }) =>
    count === 1 ? `/secretariat/applications/${firstId}` : '/secretariat/applications',
});

/** Applications that have reached a meeting and are on no agenda yet. */
export const awaitedMeetings = defineHomeContribution('admission.waiting-for-meeting', {
  title: { zh: '待上会的入会申请', en: 'Applications for a meeting' },
  for: secretariat,
  values: () => [],
  sql: `
    SELECT count(*)::int AS count, (array_agg(id ORDER BY changed_at, id))[1] AS "firstId",
           (array_agg(name_zh ORDER BY changed_at, id))[1] AS first, min(changed_at) AS since,
           NULL::timestamptz AS "dueAt"
      FROM applications a WHERE state IN ('reported', 'endorsed')
       AND NOT EXISTS (SELECT FROM office_meeting_cases c WHERE c.application_id = a.id AND c.outcome IS NULL)`,
  text: ({ count, first }) => ({
    zh: `“${first}”${count > 1 ? `等 ${count} 份申请` : '的申请'}可列入办公会议议程。`,
    en: `“${first}”${count > 1 ? ` and others, ${count} in all,` : ''} can go on the agenda of an office meeting.`,
  }),
  link: () => '/secretariat/office-meetings/new',
  urgency: () => 'soon',
});

/** Cases of meetings that are held, for the officers whose post decides in them (R10.3). */
export const casesToDecide = defineHomeContribution('admission.cases-to-decide', {
  title: { zh: '办公会议', en: 'Office meetings' },
  for: decidingOfficers,
  values: (actor) => [MEETING_KINDS.filter((kind) => mayDecide(kind, actor))],
  sql: `
    SELECT count(*)::int AS count, (array_agg(m.id ORDER BY m.held_on, m.id))[1] AS "firstId",
           (array_agg(a.name_zh ORDER BY m.held_on, m.id, c.position))[1] AS first,
           min(${day('m.held_on')}) - interval '1 day' AS since, NULL::timestamptz AS "dueAt"
      FROM office_meeting_cases c
      JOIN office_meetings m ON m.id = c.meeting_id
      JOIN applications a ON a.id = c.application_id
     WHERE c.outcome IS NULL AND m.minutes_id IS NULL AND m.kind = ANY ($1::text[])
       AND m.held_on <= (now() AT TIME ZONE 'Asia/Shanghai')::date`,
  text: ({ count, first }) => ({
    zh: `“${first}”${count > 1 ? `等 ${count} 份` : '的'}入会申请待您在办公会议上决定。`,
    en: `“${first}”${count > 1 ? ` and others, ${count} in all,` : ''}: to be decided by you in an office meeting.`,
  }),
  link: ({ firstId }) => `/office-meetings/${firstId}`,
  urgency: () => 'soon',
});
