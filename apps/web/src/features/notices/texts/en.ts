import type { zhCN } from './zh-CN';

export const en: typeof zhCN = {
  title: 'Notices',
  list: 'Notices',
  empty: 'No notices yet',
  emptyHint: 'New matches, messages and offers will appear here.',
  readAll: 'Mark all as read',
  unread: 'unread',
  types: {
    'match.found': 'There is a new match',
    'match.interest': 'The other side is interested in your match',
    'deal-room.opened': 'A unit opened a deal room with you',
    'deal-room.message': 'New message in a deal room',
    'deal-room.offer': 'New offer in a deal room',
    'deal-room.agreed': 'A negotiation ended in agreement',
    'deal-room.closed': 'A deal room was closed',
    'listing-import.done': 'An import has ended',
    'rematch.done': 'Everything has been matched again',
    'rematch.failed': 'Matching everything again has failed; it can be continued',
    'listing.expired': 'A listing has expired',
    'member.standing': 'Your unit’s standing has changed',
  },
  other: 'Something is new',
};
