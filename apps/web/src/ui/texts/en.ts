import type { zhCN } from './zh-CN';

export const en: typeof zhCN = {
  loading: 'Loading',
  retry: 'Try again',
  absentHint:
    'It may have been taken down, or it is not open to you. Check the link, or start from the home page.',
  home: 'Go home',
  requestId: (id) => `Request id ${id}`,
  more: 'Show more',
  end: 'That is all',
  lowest: 'and up',
  negotiable: 'Negotiable',
  per: (unit) => `/ ${unit}`,
  daysLeft: (days) => `${days} ${days === 1 ? 'day' : 'days'} left`,
  hoursLeft: (hours, minutes) => `${hours} h ${minutes} min left`,
  minutesLeft: (minutes) => `${minutes} min left`,
  over: 'expired',
  notFound: {
    title: 'There is no such page',
    hint: 'The address may be mistyped, or the content was removed. Start from the home page, or search for it.',
  },
};
