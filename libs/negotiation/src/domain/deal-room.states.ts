import { defineStates } from '@wanchang/kernel';

export const DEAL_ROOM_STATES = ['open', 'agreed', 'closed'] as const;
export type DealRoomState = (typeof DEAL_ROOM_STATES)[number];
export type DealRoomTransition = 'agree' | 'close';

export const dealRoomStates = defineStates<DealRoomState, DealRoomTransition>('open', {
  open: { agree: 'agreed', close: 'closed' },
  agreed: {},
  closed: {},
});
