import type { zhCN } from './zh-CN';

export const en: typeof zhCN = {
  register: 'Register a member',
  roster: 'Import roster',
  members: 'Member units',
};
