import type { zhCN } from './zh-CN';

export const en: typeof zhCN = {
  latest: 'Newest supplies',
  browse: 'All supplies',
  none: 'Nothing is published yet.',
};
