import type { zhCN } from './zh-CN';

export const en: typeof zhCN = {
  title: 'Matches',
  all: 'All matches',
  searching: 'No match yet. As soon as one is found it appears here, and you are notified.',
  for: 'For',
  theirInterest: 'The other side is interested',
  nearest: 'Nearest, not fitting',
  misfits: 'What does not fit',
  score: 'Match score',
  scored: (points) => `Match score: ${points} points`,
  factors: {
    text: 'Description',
    industry: 'Industry',
    attributes: 'Specification',
    price: 'Price',
    quantity: 'Quantity',
    leadTime: 'Time',
    crossRegion: 'Across regions',
    distance: 'Distance',
    reputation: 'Reputation',
  },
};
