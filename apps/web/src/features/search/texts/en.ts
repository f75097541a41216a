import type { zhCN } from './zh-CN';

export const en: typeof zhCN = {
  title: 'Search',
  visitorTitle: 'Showcase',
  list: 'Results',
  total: (count, capped) => (capped ? `more than ${count} results` : `${count} results`),
  facets: {
    side: 'Side',
    kind: 'Kind of resource',
    coast: 'Region',
    province: 'Province',
    industry: 'Industry',
  },
  readAs: {
    synonyms: 'Nothing has these very words; found by other names of the goods',
    sound: 'Nothing has these very words; found by their sound',
    pinyin: 'Read as pinyin',
    'fewer-words': 'Nothing has all these words; found by the name of the goods alone',
  },
  all: 'All',
  filters: 'Filters',
  removeFilter: (label) => `Remove filter: ${label}`,
  more: 'More',
  less: 'Fewer',
  empty: 'Nothing fits',
  emptyHint: 'Try other words, such as only the product or the model, or fewer filters.',
  publish: 'Publish a demand and let the platform look for you',
  searching: 'Searching',
  members: 'Members see specification, price and unit',
  signIn: 'Sign in',
};
