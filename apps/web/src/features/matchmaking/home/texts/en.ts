import type { zhCN } from './zh-CN';

export const en: typeof zhCN = {
  title: 'New matches',
  none: 'No new matches',
  hint: 'A published supply or demand gets its matches within seconds.',
  all: 'All matches',
  lastDays: 'Matches in 7 days',
};
