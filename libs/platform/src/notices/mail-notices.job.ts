import { defineJob } from '../jobs/definitions';

/** Sends notices by mail to those of their audience who want them so. */
export const mailNotices = defineJob<{ noticeIds: readonly string[] }>('platform.mail-notices');
