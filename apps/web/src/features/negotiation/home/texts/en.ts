import type { zhCN } from './zh-CN';

export const en: typeof zhCN = {
  turns: 'My turn',
  none: 'No negotiation waits for you',
  hint: 'Offers and counter-offers to you will appear here.',
  all: 'All deal rooms',
  open: 'Open deal rooms',
  agreements: 'Agreements',
};
