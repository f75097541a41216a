import type { zhCN } from './zh-CN';

export const en: typeof zhCN = {
  mine: 'Saved searches',
  save: 'Save the search',
  saveIt: 'Save',
  saved: 'Saved',
  hint: 'Once a day you are told of new listings that fit, of each of them once.',
  name: 'Name',
  nameMissing: 'Give a name',
  notify: 'Tell me of new listings',
  notifyOf: (name) => `Tell me of new listings for “${name}”`,
  used: (count, limit) => `${count} of at most ${limit} saved; told once each morning`,
  channels: 'Choose how you are told',
  none: 'No saved searches yet',
  noneHint:
    'Search by words and filters, then choose “Save and tell me”: you are told of new listings that fit.',
  toSearch: 'Search',
  told: (count) => `told of ${count} new listing(s)`,
  change: 'Change',
  changed: 'Changed',
  changeHint:
    'With other conditions you are told of what is published from now on; another name alone changes nothing of that.',
  words: 'Words',
  facets: {
    side: 'Side',
    kind: 'Kind',
    coast: 'Part of the country',
    province: 'Province',
    industry: 'Industry',
  },
  specs: 'Properties',
  any: 'Any',
  remove: 'Delete',
  removeIt: (name) => `Delete “${name}”? You are told of it no more.`,
  removed: 'Deleted',
};
