import type { zhCN } from './zh-CN';

export const en: typeof zhCN = {
  coasts: { coastal: 'Coastal', interior: 'Central-western' },
};
