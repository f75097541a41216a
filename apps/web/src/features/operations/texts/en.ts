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
    retry: 'Retry',
    retried: 'Queued again',
    empty: 'No job in this state',
    emptyHint: 'When all is well, the list of failed jobs is empty.',
    board: 'Open queue board',
    searchIndex: {
      rebuild: 'Rebuild search index',
      hint: 'Runs in the background; search stays available.',
      started: 'Rebuilding the search index',
    },
    matchIndex: {
      rebuild: 'Rebuild match index',
      hint: 'Reads every listing from the database again; matching continues meanwhile.',
      started: 'Rebuilding the match index',
    },
  },
};
