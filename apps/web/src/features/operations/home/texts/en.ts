import type { zhCN } from './zh-CN';

export const en: typeof zhCN = {
  failedJobs: 'Failed jobs',
  mailsFailed: 'Mails not sent',
  mails: 'Latest mails',
  noMails: 'No mail was sent yet.',
  allMails: 'All mails',
};
