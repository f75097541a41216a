import type { zhCN } from './zh-CN';

export const en: typeof zhCN = {
  title: 'Ratings after contracts',
  none: 'No rating yet.',
  quality: 'Quality',
  punctuality: 'Punctuality',
  conduct: 'Conduct',
  means: (count, raters) => `${count} ratings by ${raters} units`,
  stars: (count) => '★'.repeat(count) + '☆'.repeat(5 - count),
  answerOf: (text) => `Answer: ${text}`,
  hide: 'Hide',
  hideTitle: (rater) => `Hide the rating by ${rater}`,
  hideHint:
    'No unit sees it any more and it counts for nothing; this is not undone. The reason goes on record.',
  reason: 'Reason',
  missing: 'Please give a reason',
  hidden: 'Hidden',
};
