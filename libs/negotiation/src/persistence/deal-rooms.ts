import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { Database } from '@wanchang/platform';
import type { DealSide, OfferOnTable, RoomFacts } from '../domain/deal-room';
import {
  dealRoomStates,
  type DealRoomState,
  type DealRoomTransition,
} from '../domain/deal-room.states';
import { negotiationErrors } from '../domain/negotiation.errors';

/** A person's place in a room: the room as their unit's side of it. */
export interface Seat {
  readonly roomId: string;
  readonly number: string;
  readonly subject: string;
  readonly buyerMemberId: string;
  readonly sellerMemberId: string;
  readonly facts: RoomFacts;
  /** The unit was invited into the room, and has not said or done anything in it. */
  readonly owesAnswer: boolean;
  /** The database's clock when the facts were read. */
  readonly now: Date;
}

type SeatRow = Omit<Seat, 'facts'> & {
  state: DealRoomState;
  side: DealSide;
  buyerActive: boolean;
  sellerActive: boolean;
  latest: OfferOnTable | null;
};

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
}

@Injectable()
export class DealRooms {
  constructor(private readonly database: Database) {}

  /** @throws DomainError negotiation.deal-room-not-found for an absent room and for a room of other units alike. */
  seat(roomId: string, memberId: string): Promise<Seat> {
    return this.take(roomId, memberId, '');
  }

  /**
   * The seat for a decision: the room is held until the transaction ends, and so is the standing of
   * both units, so that a suspension comes wholly before or wholly after. The facts are read by a
   * second statement, because the one that waits for the room keeps looking at older ones.
   */
  async lock(roomId: string, memberId: string): Promise<Seat> {
    await this.database.query('SELECT 1 FROM deal_rooms WHERE id = $1 FOR NO KEY UPDATE', [roomId]);
    return this.take(roomId, memberId, 'FOR SHARE OF unit');
  }

  private async take(roomId: string, memberId: string, holding: string): Promise<Seat> {
    const row = await this.database.one<SeatRow>(
      `WITH room AS (
         SELECT * FROM deal_rooms WHERE id = $1 AND $2 IN (buyer_member_id, seller_member_id)
       ), active AS MATERIALIZED (
         SELECT unit.id FROM active_members AS unit, room
          WHERE unit.id IN (room.buyer_member_id, room.seller_member_id) ${holding}
       )
       SELECT room.id AS "roomId", number, subject, state, clock_timestamp() AS now,
              buyer_member_id AS "buyerMemberId", seller_member_id AS "sellerMemberId",
              CASE WHEN buyer_member_id = $2 THEN 'buyer' ELSE 'seller' END AS side,
              answered_at IS NULL AND invited = CASE WHEN buyer_member_id = $2 THEN 'buyer' ELSE 'seller' END AS "owesAnswer",
              buyer_member_id IN (SELECT id FROM active) AS "buyerActive",
              seller_member_id IN (SELECT id FROM active) AS "sellerActive",
              (SELECT jsonb_build_object('no', no, 'side', side, 'state', offers.state,
                                         'lapsed', valid_until <= clock_timestamp())
                 FROM offers WHERE room_id = room.id ORDER BY no DESC LIMIT 1) AS latest
         FROM room`,
      [roomId, memberId],
    );
    if (!row) throw negotiationErrors('deal-room-not-found');
    return toSeat(row);
  }

  /** The id of the new room, or null when such a room is open already or a unit has no access. */
  async open(room: NewDealRoom): Promise<string | null> {
    const opened = await this.database.one<{ id: string }>(
      `INSERT INTO deal_rooms (id, subject, buyer_member_id, seller_member_id, supply_id, demand_id,
                               match_id, invited, waiting_for, opened_by)
       SELECT $1, $2, $3, $4, $5, $6, $7, $8, $8, $9
        WHERE (SELECT count(*) FROM active_members WHERE id IN ($3, $4)) = 2
       ON CONFLICT (buyer_member_id, seller_member_id, supply_id, demand_id) WHERE state = 'open'
          DO NOTHING
       RETURNING id`,
      [
        newId(),
        room.subject,
        room.buyerMemberId,
        room.sellerMemberId,
        room.supplyId,
        room.demandId,
        room.matchId,
        room.invited,
        room.openedBy,
      ],
    );
    return opened?.id ?? null;
  }

  async findOpen(parties: DealParties): Promise<string | null> {
    const room = await this.database.one<{ id: string }>(
      `SELECT id FROM deal_rooms
        WHERE state = 'open' AND buyer_member_id = $1 AND seller_member_id = $2
          AND supply_id IS NOT DISTINCT FROM $3 AND demand_id IS NOT DISTINCT FROM $4`,
      [parties.buyerMemberId, parties.sellerMemberId, parties.supplyId, parties.demandId],
    );
    return room?.id ?? null;
  }

  /** The invited unit has said or done something: its first answer is on record, by the database's clock. */
  async answer({ roomId }: Seat): Promise<void> {
    await this.database.query(
      `UPDATE deal_rooms SET answered_at = clock_timestamp() WHERE id = $1 AND answered_at IS NULL`,
      [roomId],
    );
  }

  /** Ends the bargaining of an open room. */
  async decide({ roomId }: Seat, transition: DealRoomTransition): Promise<void> {
    const to = dealRoomStates.transitions.open[transition];
    const decided = await this.database.execute(
      `UPDATE deal_rooms SET state = $2, waiting_for = NULL, version = version + 1
        WHERE id = $1 AND state = 'open'`,
      [roomId, to],
    );
    if (decided === 0) throw negotiationErrors('room-closed');
  }

  /** The open rooms of a unit, oldest first. */
  async openRoomsOf(memberId: string): Promise<string[]> {
    const rooms = await this.database.query<{ id: string }>(
      `SELECT id FROM deal_rooms
        WHERE state = 'open' AND (buyer_member_id = $1 OR seller_member_id = $1) ORDER BY id`,
      [memberId],
    );
    return rooms.map(({ id }) => id);
  }
}

function toSeat({ state, side, buyerActive, sellerActive, latest, ...room }: SeatRow): Seat {
  const [ownActive, counterpartActive] =
    side === 'buyer' ? [buyerActive, sellerActive] : [sellerActive, buyerActive];
  return { ...room, facts: { state, side, ownActive, counterpartActive, latest } };
}
