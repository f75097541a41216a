import { defineHomeContribution, signedIn } from '@wanchang/platform';

const ENDS_WITHIN_DAYS = 14;

export const tokensEnding = defineHomeContribution('identity.tokens-ending', {
  title: { zh: '即将到期的 API 令牌', en: 'API tokens that end soon' },
  for: signedIn,
  values: ({ personId }) => [personId, ENDS_WITHIN_DAYS],
  sql: `
    SELECT count(*)::int AS count, (array_agg(id ORDER BY expires_at, id))[1] AS "firstId",
           (array_agg(name ORDER BY expires_at, id))[1] AS first, NULL::timestamptz AS since,
           min(expires_at) AS "dueAt"
      FROM api_tokens
     WHERE person_id = $1 AND revoked_at IS NULL AND expires_at > now()
       AND expires_at <= now() + make_interval(days => $2::int)`,
  text: ({ count, first }) => ({
    zh: `API 令牌“${first}”${count > 1 ? `等 ${count} 个` : ''}即将到期，请新建令牌并更换。`,
    en: `The API token “${first}”${count > 1 ? ` and others, ${count} in all,` : ''} will end soon: please create a new one and replace it.`,
  }),
  link: () => '/account',
});
