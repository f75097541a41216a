import { enJobNames } from './job-names';
import type { zhCN } from './zh-CN';

export const en: typeof zhCN = {
  mails: {
    title: 'Mail',
    list: 'Mails',
    states: { waiting: 'Waiting', sent: 'Sent', failed: 'Failed' },
    to: 'To',
    subject: 'Subject',
    at: 'Time',
    state: 'State',
    empty: 'No mail yet',
    emptyHint: 'Invitations, password resets and notices will appear here.',
    body: 'Text',
    close: 'Close',
  },
  jobs: {
    title: 'Jobs',
    list: 'Jobs',
    states: {
      waiting: 'Waiting',
      active: 'Running',
      delayed: 'Delayed',
      failed: 'Failed',
      completed: 'Completed',
    },
    names: enJobNames,
    queues: { live: 'At once', bulk: 'In the background' },
    attempts: 'Attempts',
    at: 'Time',
    reason: 'Why it failed',
    retry: 'Retry',
    retried: 'Queued again',
    empty: 'No job in this state',
    emptyHint: 'When all is well, the list of failed jobs is empty.',
    board: 'Open queue board',
    rebuild: 'Rebuild search index',
    rebuildHint: 'Runs in the background; search stays available.',
    rebuilt: 'Rebuilding the search index',
  },
};
