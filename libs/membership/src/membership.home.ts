import { secretariat } from '@wanchang/identity';
import { defineHomeContribution } from '@wanchang/platform';
import type { MemberActor } from './access/acting-member';
import { unitAdministrator } from './access/member.policies';
import type { Standing } from './domain/standing.states';

/** For the administrators, who can do something about it. */
export const ownGrace = defineHomeContribution<MemberActor>('membership.grace', {
  title: { zh: '宽限期', en: 'Grace period' },
  for: unitAdministrator,
  values: ({ member }) => [member.id],
  sql: `
    SELECT count(*)::int AS count, (array_agg(m.id))[1] AS "firstId", min(name_zh) AS first,
           min((SELECT max(at) FROM standing_changes c WHERE c.member_id = m.id)) AS since,
           NULL::timestamptz AS "dueAt"
      FROM members m WHERE m.id = $1 AND standing = 'grace'`,
  text: () => ({
    zh: '贵单位处于宽限期。请尽快缴纳服务年费，或与秘书处联系，以免暂停服务。',
    en: 'Your unit is in its grace period. Please pay the annual service fee, or contact the secretariat, before the services are suspended.',
  }),
  link: () => '/unit',
  urgency: () => 'now',
});

/** Units of a standing, the longest in it first. */
const unitsThatAre = (standing: Standing) => `
  SELECT count(*)::int AS count, (array_agg(id ORDER BY since NULLS FIRST, id))[1] AS "firstId",
         (array_agg(name_zh ORDER BY since NULLS FIRST, id))[1] AS first, min(since) AS since,
         NULL::timestamptz AS "dueAt"
    FROM (SELECT id, name_zh, (SELECT max(at) FROM standing_changes c WHERE c.member_id = m.id) AS since
            FROM members m WHERE standing = '${standing}') units`;

export const applicants = defineHomeContribution('membership.applicants', {
  title: { zh: '入会申请', en: 'Applications' },
  for: secretariat,
  values: () => [],
  sql: unitsThatAre('applicant'),
  text: ({ count, first }) => ({
    zh: `“${first}”${count > 1 ? `等 ${count} 个单位` : ''}申请入会，等待办理。`,
    en: `“${first}”${count > 1 ? ` and others, ${count} units in all,` : ''} applied for membership.`,
  }),
  link: ({ count, firstId }) =>
    count === 1 ? `/secretariat/members/${firstId}` : '/secretariat/members?standing=applicant',
  urgency: () => 'soon',
});

export const unitsInGrace = defineHomeContribution('membership.units-in-grace', {
  title: { zh: '宽限期单位', en: 'Units in grace' },
  for: secretariat,
  values: () => [],
  sql: unitsThatAre('grace'),
  text: ({ count, first }) => ({
    zh: `“${first}”${count > 1 ? `等 ${count} 个单位` : ''}处于宽限期，请跟进服务年费。`,
    en: `“${first}”${count > 1 ? ` and others, ${count} units in all,` : ''}: in grace, please follow up the annual fee.`,
  }),
  link: ({ count, firstId }) =>
    count === 1 ? `/secretariat/members/${firstId}` : '/secretariat/members?standing=grace',
});
