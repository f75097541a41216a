import type { zhCN } from './zh-CN';

export const en: typeof zhCN = {
  latest: 'Newest listings',
  browse: 'Look around',
  none: 'Nothing is published yet.',
};
