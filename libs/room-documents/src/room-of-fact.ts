import type { RoomParty } from '@wanchang/negotiation';
import type { RoomOfFact } from './room-documents.facts';

export function roomOf({ roomId, number, subject, facts, ...units }: RoomParty): RoomOfFact {
  const [own, other] =
    facts.side === 'buyer'
      ? [units.buyerMemberId, units.sellerMemberId]
      : [units.sellerMemberId, units.buyerMemberId];
  return { dealRoomId: roomId, number, subject, own, other };
}
