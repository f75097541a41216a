import { signedIn } from '../http/policy';
import { defineHomeContribution } from '../home/home-contribution';
import { noticeTopics } from './notice-topic';

/** Topics that show under the bell of those who have not chosen, duties included. */
const shownByDefault = () => namesOf(({ channels }) => channels.bell);
const duties = () => namesOf(({ duty }) => duty);
const namesOf = (filter: (topic: ReturnType<typeof noticeTopics.all>[number]) => boolean) =>
  noticeTopics
    .all()
    .filter(filter)
    .map(({ name }) => name);

/** Counted up to 100, like the figure beside the bell. */
export const unreadNotices = defineHomeContribution('platform.unread-notices', {
  title: { zh: '未读通知', en: 'Unread notices' },
  for: signedIn,
  values: ({ audiences, personId }) => [audiences, personId, shownByDefault(), duties()],
  sql: `
    SELECT count(*)::int AS count, NULL::uuid AS "firstId", NULL::text AS first, min(created_at) AS since,
           NULL::timestamptz AS "dueAt"
      FROM (SELECT n.created_at FROM notices n
              LEFT JOIN notice_reads r ON r.audience = n.audience AND r.person_id = $2::uuid
              LEFT JOIN notice_preferences p ON p.topic = n.topic AND p.person_id = $2::uuid
             WHERE n.audience = ANY($1::text[]) AND n.id > coalesce(r.up_to, 0)
               AND (n.topic = ANY($4::text[]) OR coalesce(p.bell, n.topic = ANY($3::text[])))
             LIMIT 100) unread`,
  text: ({ count }) => ({
    zh: `有 ${count < 100 ? count : '100 条以上'}${count < 100 ? ' 条' : ''}通知还没有看。`,
    en:
      count === 1
        ? 'One notice is unread.'
        : `${count < 100 ? count : 'More than 100'} notices are unread.`,
  }),
  link: () => '/notices',
});
