import { secretariat } from '@wanchang/identity';
import { defineHomeContribution } from '@wanchang/platform';

export const mailsFailed = defineHomeContribution('insight.mails-failed', {
  title: { zh: '未发出的邮件', en: 'Mails that failed' },
  for: secretariat,
  values: () => [],
  sql: `
    SELECT count(*)::int AS count, (array_agg(id))[1] AS "firstId", NULL::text AS first,
           NULL::timestamptz AS since, NULL::timestamptz AS "dueAt"
      FROM mail_states WHERE state = 'failed'`,
  text: ({ count }) => ({
    zh: `${count} 封邮件没有发出，收件人不知情，请查看原因。`,
    en: `${count === 1 ? 'One mail was' : `${count} mails were`} not sent and the recipients do not know: please see why.`,
  }),
  link: () => '/secretariat/mails',
  urgency: () => 'now',
});
