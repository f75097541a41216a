import { secretariat } from '@wanchang/identity';
import { defineHomeContribution } from '@wanchang/platform';

/** Terms that end within 90 days and have no further one (R6.5). */
export const endingTerms = defineHomeContribution('posts.ending-terms', {
  title: { zh: '任期将满', en: 'Terms that end' },
  for: secretariat,
  values: () => [],
  sql: `
    SELECT count(*)::int AS count, (array_agg(p.id ORDER BY p.ends_at, p.id))[1] AS "firstId",
           (array_agg(n.name ORDER BY p.ends_at, p.id))[1] AS first, NULL::timestamptz AS since,
           min(p.ends_at) AS "dueAt"
      FROM posts p JOIN person_names n ON n.id = p.person_id
     WHERE p.starts_at <= now() AND p.ends_at > now() AND p.ends_at < now() + interval '90 days'
       AND NOT EXISTS (SELECT FROM posts next WHERE next.predecessor_id = p.id)`,
  text: ({ count, first }) => ({
    zh: `${first}${count > 1 ? `等 ${count} 人` : ''}的任期将在 90 天内届满。`,
    en: `The term of ${first}${count > 1 ? ` and others, ${count} in all,` : ''} ends within 90 days.`,
  }),
  link: () => '/secretariat/posts?ending=true',
});

export const openNominations = defineHomeContribution('posts.open-nominations', {
  title: { zh: '联络员提名', en: 'Nominations' },
  for: secretariat,
  values: () => [],
  sql: `
    SELECT count(*)::int AS count, (array_agg(o.id ORDER BY o.nominated_at))[1] AS "firstId",
           (array_agg(m.name_zh ORDER BY o.nominated_at))[1] AS first, min(o.nominated_at) AS since,
           NULL::timestamptz AS "dueAt"
      FROM post_nominations o JOIN member_refs m ON m.id = o.member_id WHERE o.state = 'open'`,
  text: ({ count, first }) => ({
    zh: `“${first}”${count > 1 ? `等 ${count} 个单位` : ''}提名联络员，待办理。`,
    en: `“${first}”${count > 1 ? ` and others, ${count} in all,` : ''} nominated a liaison.`,
  }),
  link: () => '/secretariat/posts',
  urgency: () => 'soon',
});
