import type { zhCN } from './zh-CN';

export const en: typeof zhCN = {
  sides: { supply: 'Supply', demand: 'Demand' },
  kinds: {
    space: 'Space',
    resources: 'Resources',
    products: 'Products',
    markets: 'Markets',
    means_of_production: 'Means of production',
    technology: 'Technology',
    talent: 'Talent',
    capital: 'Capital',
  },
  states: {
    draft: 'Draft',
    published: 'Published',
    paused: 'Paused',
    withdrawn: 'Withdrawn',
    expired: 'Expired',
  },
  musts: { exact: 'exactly', at_least: 'at least', at_most: 'at most' },
  noMust: 'negotiable',
  leadTime: (days) => `delivers in ${days} ${days === 1 ? 'day' : 'days'}`,
  due: 'Needed by',
};
