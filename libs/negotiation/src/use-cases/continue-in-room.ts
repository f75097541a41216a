import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Transactional } from '@wanchang/platform';
import { otherSide, type DealSide } from '../domain/deal-room';
import { DealRooms } from '../persistence/deal-rooms';
import { RoomOpening, type OpenedRoom } from '../room-opening';

/** What two units have begun elsewhere and go on with in a room. */
export interface RoomOrigin {
  /** Of a library above; it leads to one room for good. Whoever asks holds it until the transaction ends. */
  readonly originId: string;
  readonly counterpartId: string;
  /** The side of the unit that asks. */
  readonly side: DealSide;
  /** At most 200 characters. */
  readonly subject: string;
  /** The listings it is about, where both are known. */
  readonly supplyId: string | null;
  readonly demandId: string | null;
}

/** Two units that have met go on in a room; both come to the same one, whoever asks first and however often. */
@Injectable()
export class ContinueInRoom {
  constructor(
    private readonly rooms: DealRooms,
    private readonly opening: RoomOpening,
  ) {}

  /** @throws DomainError negotiation.counterpart-not-active */
  @Transactional()
  async execute(origin: RoomOrigin, actor: MemberActor): Promise<OpenedRoom> {
    const { originId, counterpartId, side, subject, supplyId, demandId } = origin;
    const known = await this.rooms.findByOrigin(originId);
    if (known) return { roomId: known, created: false };
    const [buyerMemberId, sellerMemberId] =
      side === 'buyer' ? [actor.member.id, counterpartId] : [counterpartId, actor.member.id];
    const room = {
      ...{ originId, subject, supplyId, demandId, buyerMemberId, sellerMemberId },
      ...{ matchId: null, invited: otherSide(side), openedBy: actor.personId },
    };
    return this.opening.open(room, actor);
  }
}
