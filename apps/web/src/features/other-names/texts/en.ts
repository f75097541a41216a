import type { zhCN } from './zh-CN';

export const en: typeof zhCN = {
  title: 'Other names',
  subtitle:
    'Who searches by one name also finds goods that are sold by the other. It holds within seconds, without a new index.',
  add: 'Add a pair',
  asked: 'Who searches for',
  shown: 'also finds',
  bothWays: 'The other way round as well (both mean the same)',
  weight: 'Weight',
  weights: {
    same: 'nearly the same (0.9)',
    near: 'close (0.7)',
    loose: 'loosely related (0.5)',
  },
  missing: 'Please fill in',
  tooLong: 'At most 30 characters, without = > : ;',
  tryIt: 'Try it',
  save: 'Save',
  saved: 'Saved; it holds within seconds',
  kept: 'Other names that are kept',
  none: 'None yet',
  noneHint:
    'The eight hundred groups of the product are not listed; here stand those of the Conference.',
  both: 'both ways',
  oneWay: 'one way',
  weighs: (weight) => `weight ${weight}`,
  remove: 'Remove',
  removed: 'Removed',
  misses: 'What members did not find',
  missesHint:
    'Searches of the last 90 days that twice or more had no answer, or other goods only: the 20 most frequent. Who searched is not recorded.',
  tried: (asked, shown) => `On trial: ${asked} → ${shown}`,
  endTrial: 'End the trial',
  noMisses: 'Nothing',
  noMissesHint:
    'There is nothing that members looked for twice or more in 90 days without finding it.',
  times: (times) => `${times} ×`,
  found: (count) => `${count} found now`,
  notFound: 'nothing found now',
  first: (title) => `First: ${title}`,
  use: 'Add it',
};
