import { defineJob } from '../jobs/definitions';

/** Fails, and stands among the failed jobs, when the audit is not what was sealed. */
export const verifyAudit = defineJob('platform.verify-audit', {
  queue: 'bulk',
  schedule: '40 3 * * *',
  attempts: 1,
});
