import type { zhCN } from './zh-CN';

export const en: typeof zhCN = {
  title: 'Notices',
  list: 'Notices',
  empty: 'No notices yet',
  emptyHint: 'New matches, messages and offers will appear here.',
  readAll: 'Mark all as read',
  unread: 'unread',
};
