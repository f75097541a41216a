import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { Database, type Statement } from '@wanchang/platform';
import { IsNull } from 'typeorm';
import type { DealSide, RoomFacts } from '../domain/deal-room';
import { dealRoomStates, type DealRoomTransition } from '../domain/deal-room.states';
import { negotiationErrors } from '../domain/negotiation.errors';
import { DealRoomEntity } from './deal-room.entity';
import {
  DECIDE_ROOM,
  LOCK_ROOM,
  LOCK_PARTY,
  OPEN_ROOM,
  READ_PARTY,
  RECORD_ANSWER,
  type PartyRow,
} from './deal-room.statements';

/** A room as one of its two units takes part in it. */
export interface RoomParty {
  readonly roomId: string;
  readonly number: string;
  readonly subject: string;
  readonly buyerMemberId: string;
  readonly sellerMemberId: string;
  readonly facts: RoomFacts;
  /** The unit was invited into the room, and has not said or done anything in it. */
  readonly invitationUnanswered: boolean;
  /** The database's clock when the facts were read. */
  readonly now: Date;
}

/** Between whom a room is, and about what. */
export interface DealParties {
  readonly buyerMemberId: string;
  readonly sellerMemberId: string;
  readonly supplyId: string | null;
  readonly demandId: string | null;
}

export interface NewDealRoom extends DealParties {
  readonly matchId: string | null;
  readonly subject: string;
  /** The side that did not open it. */
  readonly invited: DealSide;
  readonly openedBy: string;
  /** What it came from, of a library above: each such thing has one room. Null: it is about listings alone. */
  readonly originId: string | null;
}

@Injectable()
export class DealRooms {
  constructor(private readonly database: Database) {}

  /** @throws DomainError negotiation.deal-room-not-found for an absent room and for a room of other units alike. */
  readParty(roomId: string, memberId: string): Promise<RoomParty> {
    return this.partyBy(READ_PARTY, roomId, memberId);
  }

  /**
   * For a decision: the room is locked until the transaction ends, and so is the standing of
   * both units, so that a suspension comes wholly before or wholly after. The facts are read by a
   * second statement, because the one that waits for the room keeps looking at older ones.
   */
  async lockParty(roomId: string, memberId: string): Promise<RoomParty> {
    await this.database.query(LOCK_ROOM, [roomId]);
    return this.partyBy(LOCK_PARTY, roomId, memberId);
  }

  private async partyBy(
    statement: Statement<PartyRow>,
    roomId: string,
    memberId: string,
  ): Promise<RoomParty> {
    const row = await this.database.one(statement, [roomId, memberId]);
    if (!row) throw negotiationErrors('deal-room-not-found');
    return toParty(row);
  }

  /** The id of the new room, or null when such a room is open already or a unit has no access. */
  async open(room: NewDealRoom): Promise<string | null> {
    const opened = await this.database.one(OPEN_ROOM, [
      ...[newId(), room.subject, room.buyerMemberId, room.sellerMemberId],
      ...[room.supplyId, room.demandId, room.matchId, room.invited, room.openedBy],
      room.originId,
    ]);
    return opened?.id ?? null;
  }

  async findOpen({
    buyerMemberId,
    sellerMemberId,
    supplyId,
    demandId,
    originId,
  }: DealParties & Pick<NewDealRoom, 'originId'>): Promise<string | null> {
    const room = await this.database.repository(DealRoomEntity).findOne({
      select: { id: true },
      where: {
        ...{ state: 'open', buyerMemberId, sellerMemberId },
        ...{ supplyId: supplyId ?? IsNull(), demandId: demandId ?? IsNull() },
        originId: originId ?? IsNull(),
      },
    });
    return room?.id ?? null;
  }

  /** The one room of what it came from, open or not. */
  async findByOrigin(originId: string): Promise<string | null> {
    const room = await this.database
      .repository(DealRoomEntity)
      .findOne({ select: { id: true }, where: { originId } });
    return room?.id ?? null;
  }

  /** The invited unit has said or done something: its first answer is on record. */
  async answer({ roomId }: RoomParty): Promise<void> {
    await this.database.execute(RECORD_ANSWER, [roomId]);
  }

  /** Ends the bargaining of an open room. */
  async decide({ roomId }: RoomParty, transition: DealRoomTransition): Promise<void> {
    const to = dealRoomStates.transitions.open[transition];
    const decided = await this.database.execute(DECIDE_ROOM, [roomId, to]);
    if (decided === 0) throw negotiationErrors('room-closed');
  }

  /** The open rooms of a unit, oldest first. */
  async openRoomsOf(memberId: string): Promise<string[]> {
    const rooms = await this.database.repository(DealRoomEntity).find({
      select: { id: true },
      where: [
        { state: 'open', buyerMemberId: memberId },
        { state: 'open', sellerMemberId: memberId },
      ],
      order: { id: 'ASC' },
    });
    return rooms.map(({ id }) => id);
  }
}

function toParty({ state, side, buyerActive, sellerActive, latest, ...room }: PartyRow): RoomParty {
  const [ownActive, counterpartActive] =
    side === 'buyer' ? [buyerActive, sellerActive] : [sellerActive, buyerActive];
  return { ...room, facts: { state, side, ownActive, counterpartActive, latest } };
}
