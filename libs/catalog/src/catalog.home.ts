import type { LocalisedText } from '@wanchang/kernel';
import { activeMember, type MemberActor } from '@wanchang/membership';
import { defineHomeContribution, type Waiting } from '@wanchang/platform';

const ENDS_WITHIN_DAYS = 14;
/** What an import left over is shown for so long: the sheet is then corrected or of no use any more. */
const IMPORTS_SHOWN_DAYS = 7;

const LISTING_NAMES = { zh: '条发布', en: 'listings' };
const DRAFT_NAMES = { zh: '条草稿', en: 'drafts' };

export const listingsEnding = defineHomeContribution<MemberActor>('catalog.listings-ending', {
  title: { zh: '即将到期的发布', en: 'Listings that end soon' },
  for: activeMember,
  values: ({ member }) => [member.id, ENDS_WITHIN_DAYS],
  sql: `
    SELECT count(*)::int AS count, (array_agg(id ORDER BY last_day, id))[1] AS "firstId",
           (array_agg(title ORDER BY last_day, id))[1] AS first, NULL::timestamptz AS since,
           (min(last_day) + 1)::timestamp AT TIME ZONE 'Asia/Shanghai' AS "dueAt"
      FROM matchable_listings
     WHERE member_id = $1 AND last_day <= (now() AT TIME ZONE 'Asia/Shanghai')::date + $2::int`,
  text: (waiting) => {
    const { zh, en } = named(waiting, LISTING_NAMES);
    return {
      zh: `${zh}即将到期，到期后不再展示。`,
      en: `${en}: valid for a short time only, then no longer shown.`,
    };
  },
  link: (waiting) => toOneOr(waiting, '/my-listings?state=published'),
});

export const drafts = defineHomeContribution<MemberActor>('catalog.drafts', {
  title: { zh: '草稿', en: 'Drafts' },
  for: activeMember,
  values: ({ member }) => [member.id],
  sql: `
    SELECT count(*)::int AS count, (array_agg(id ORDER BY updated_at DESC, id))[1] AS "firstId",
           (array_agg(title ORDER BY updated_at DESC, id))[1] AS first, min(updated_at) AS since,
           NULL::timestamptz AS "dueAt"
      FROM listings WHERE member_id = $1 AND state = 'draft'`,
  text: (waiting) => {
    const { zh, en } = named(waiting, DRAFT_NAMES);
    return {
      zh: `${zh}还没有发布，别的单位看不到。`,
      en: `${en}: not published, nobody else sees it.`,
    };
  },
  link: (waiting) => toOneOr(waiting, '/my-listings?state=draft'),
});

export const importsToMend = defineHomeContribution<MemberActor>('catalog.imports-to-mend', {
  title: { zh: '要改正的导入', en: 'Imports to mend' },
  for: activeMember,
  values: ({ member }) => [member.id, IMPORTS_SHOWN_DAYS],
  sql: `
    SELECT count(*)::int AS count, (array_agg(i.id ORDER BY finished_at DESC, i.id))[1] AS "firstId",
           (array_agg(file_name ORDER BY finished_at DESC, i.id))[1] AS first, min(finished_at) AS since,
           NULL::timestamptz AS "dueAt"
      FROM listing_imports i JOIN run_progress r ON r.id = i.id
     WHERE i.member_id = $1 AND finished_at > now() - make_interval(days => $2::int)
       AND (r.state = 'failed' OR r.state = 'done' AND rejected > 0)`,
  text: ({ count, first }) => ({
    zh: `“${first}”${count > 1 ? `等 ${count} 次` : '的'}导入有未通过的行，请改正后重新导入。`,
    en: `“${first}”${count > 1 ? ` and ${count - 1} more imports` : ''}: rows were not accepted, please correct and import them again.`,
  }),
  link: ({ count, firstId }) =>
    count === 1 ? `/my-listings/imports/${firstId}` : '/my-listings/imports',
  urgency: () => 'soon',
});

/** The first by its title, and how many in all. */
function named({ count, first }: Waiting, names: LocalisedText): LocalisedText {
  if (count === 1) return { zh: `“${first}”`, en: `“${first}”` };
  return {
    zh: `“${first}”等 ${count} ${names.zh}`,
    en: `“${first}” and others, ${count} ${names.en} in all`,
  };
}

function toOneOr({ count, firstId }: Waiting, list: string): string {
  return count === 1 ? `/my-listings/${firstId}` : list;
}
