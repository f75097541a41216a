import { defineEvent } from '@wanchang/platform';

interface DealRoomRef {
  dealRoomId: string;
  buyerMemberId: string;
  sellerMemberId: string;
}

/** Two units began to negotiate. */
export const dealRoomOpened = defineEvent<DealRoomRef & { matchId: string | null }>(
  'negotiation.deal-room-opened',
);

/** The unit that was invited into a room has said or done something in it for the first time. */
export const dealRoomAnswered = defineEvent<DealRoomRef & { invitedMemberId: string }>(
  'negotiation.deal-room-answered',
);

/** An offer was accepted: the room has its one agreement. */
export const dealAgreed = defineEvent<DealRoomRef & { agreementId: string }>(
  'negotiation.deal-agreed',
);

/** A room ended without an agreement. */
export const dealRoomClosed = defineEvent<DealRoomRef>('negotiation.deal-room-closed');
