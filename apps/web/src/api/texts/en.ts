import type { zhCN } from './zh-CN';

export const en: typeof zhCN = {
  unreachable:
    'The server cannot be reached. Check the network and try again; what you typed is still here.',
  unreadable: 'The server sent something unreadable. Please try again later.',
};
