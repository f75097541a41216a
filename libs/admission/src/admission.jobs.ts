import { defineJob } from '@wanchang/platform';

/** On the morning of each day: run twice, it tells nobody twice. */
export const escalateLateInspections = defineJob('admission.escalate-late', {
  queue: 'bulk',
  schedule: '30 8 * * *',
});

/** At the first moment of the day of a withdrawal. */
export const withdrawUnit = defineJob<{ readonly withdrawalId: string }>('admission.withdraw-unit');
