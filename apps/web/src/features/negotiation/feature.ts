import { MessageOutlined } from '@ant-design/icons';
import type { Handles } from '../../api/live-events';
import { dealRoomsKey } from '../../entities/deal-room/keys';
import { matchesKey } from '../../entities/match/keys';
import { defineFeature, type Live } from '../define-feature';

const live = {
  'deal-room.opened': [dealRoomsKey, matchesKey],
  'deal-room.message': [dealRoomsKey],
  'deal-room.offer': [dealRoomsKey],
  'deal-room.agreed': [dealRoomsKey],
  'deal-room.closed': [dealRoomsKey],
} satisfies Live;

declare module '../../api/live-events' {
  interface HandledEvents extends Handles<typeof live> {}
}

export const feature = defineFeature({
  routes: {
    member: {
      'deal-rooms': async () => (await import('./deal-rooms-page')).DealRoomsPage,
      'deal-rooms/:id': async () => (await import('./deal-room-page')).DealRoomPage,
    },
  },
  navigation: {
    member: [
      {
        order: 40,
        to: '/deal-rooms',
        icon: MessageOutlined,
        text: { 'zh-CN': '洽谈室', en: 'Deal rooms' },
        short: { 'zh-CN': '洽谈', en: 'Deals' },
        phoneBar: true,
      },
    ],
  },
  live,
});
