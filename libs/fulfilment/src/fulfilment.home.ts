import { secretariat } from '@wanchang/identity';
import { defineHomeContribution } from '@wanchang/platform';

/** Disputes in which the secretariat was asked to mediate, the oldest first. */
export const awaitedMediations = defineHomeContribution('fulfilment.awaited-mediations', {
  title: { zh: '争议调解', en: 'Mediation' },
  for: secretariat,
  values: () => [],
  sql: `
    SELECT count(*)::int AS count, (array_agg(c.id ORDER BY g.claimed_at, c.id))[1] AS "firstId",
           (array_agg(c.number || ' ' || c.subject ORDER BY g.claimed_at, c.id))[1] AS first, min(g.claimed_at) AS since,
           NULL::timestamptz AS "dueAt"
      FROM contract_disputes g JOIN contracts c ON c.id = g.contract_id WHERE g.state = 'mediation'`,
  text: ({ count, first }) => ({
    zh:
      count === 1 ? `合同“${first}”的争议请求调解。` : `合同“${first}”等 ${count} 项争议请求调解。`,
    en:
      count === 1
        ? `Mediation is asked for in a dispute about “${first}”.`
        : `Mediation is asked for in ${count} disputes, the oldest about “${first}”.`,
  }),
  link: () => '/secretariat/contracts/mediations',
  urgency: () => 'now',
});

/** Contracts that may have been signed twice: they count in no figure until somebody has looked. */
export const suspectedDoubles = defineHomeContribution('fulfilment.suspected-doubles', {
  title: { zh: '疑似重复签订', en: 'Suspected double signing' },
  for: secretariat,
  values: () => [],
  sql: `
    SELECT count(*)::int AS count, (array_agg(id ORDER BY agreed_at, id))[1] AS "firstId",
           (array_agg(number || ' ' || subject ORDER BY agreed_at, id))[1] AS first, min(agreed_at) AS since,
           NULL::timestamptz AS "dueAt"
      FROM contracts WHERE double_state = 'suspected'`,
  text: ({ count, first }) => ({
    zh: `合同“${first}”${count > 1 ? `等 ${count} 份` : ''}疑似重复签订，待核实。`,
    en: `“${first}”${count > 1 ? ` and others, ${count} in all,` : ''} may be signed twice.`,
  }),
  link: () => '/secretariat/contracts?doubles=true',
  urgency: () => 'soon',
});
