import { column, defineStatement, nullable, type RowOf } from '@wanchang/platform';
import type { DealSide, OfferOnTable } from '../domain/deal-room';
import type { DealRoomState } from '../domain/deal-room.states';

/** Whoever else wants to decide something in the room waits for this transaction. */
export const LOCK_ROOM = defineStatement(
  'negotiation.lock-room',
  {},
  'SELECT FROM deal_rooms WHERE id = $1 FOR NO KEY UPDATE',
);

/** $1 the room, $2 the unit: the room as that unit's side of it; no row for other units. */
export const READ_PARTY = partyStatement('negotiation.read-party', '');

/** The same, and both units keep their standing until the transaction ends. */
export const LOCK_PARTY = partyStatement('negotiation.lock-party', 'FOR SHARE OF unit');

export type PartyRow = RowOf<typeof READ_PARTY>;

function partyStatement(name: string, lock: '' | 'FOR SHARE OF unit') {
  return defineStatement(
    name,
    {
      roomId: column.uuid,
      number: column.text(),
      subject: column.text(),
      state: column.text<DealRoomState>(),
      now: column.instant,
      buyerMemberId: column.uuid,
      sellerMemberId: column.uuid,
      side: column.text<DealSide>(),
      invitationUnanswered: column.boolean,
      buyerActive: column.boolean,
      sellerActive: column.boolean,
      latest: nullable(column.json<OfferOnTable>()),
    },
    `WITH room AS (
       SELECT * FROM deal_rooms WHERE id = $1 AND $2 IN (buyer_member_id, seller_member_id)
     ), active AS MATERIALIZED (
       SELECT unit.id FROM active_members AS unit, room
        WHERE unit.id IN (room.buyer_member_id, room.seller_member_id) ${lock}
     )
     SELECT room.id AS "roomId", number, subject, state, clock_timestamp() AS now,
            buyer_member_id AS "buyerMemberId", seller_member_id AS "sellerMemberId",
            CASE WHEN buyer_member_id = $2 THEN 'buyer' ELSE 'seller' END AS side,
            answered_at IS NULL AND invited = CASE WHEN buyer_member_id = $2 THEN 'buyer' ELSE 'seller' END AS "invitationUnanswered",
            buyer_member_id IN (SELECT id FROM active) AS "buyerActive",
            seller_member_id IN (SELECT id FROM active) AS "sellerActive",
            (SELECT jsonb_build_object('no', no, 'side', side, 'state', offers.state,
                                       'lapsed', valid_until <= clock_timestamp(),
                                       'revocable', terms -> 'revocable')
               FROM offers WHERE room_id = room.id ORDER BY no DESC LIMIT 1) AS latest
       FROM room`,
  );
}

/** Opens a room unless such a one is open already or a unit has no access. */
export const OPEN_ROOM = defineStatement(
  'negotiation.open-room',
  { id: column.uuid },
  `INSERT INTO deal_rooms (id, subject, buyer_member_id, seller_member_id, supply_id, demand_id,
                           match_id, invited, waiting_for, opened_by, origin_id)
   SELECT $1, $2, $3, $4, $5, $6, $7, $8, $8, $9, $10
    WHERE (SELECT count(*) FROM active_members WHERE id IN ($3, $4)) = 2
   ON CONFLICT (buyer_member_id, seller_member_id, supply_id, demand_id, origin_id) WHERE state = 'open'
      DO NOTHING
   RETURNING id`,
);

/** $2 the state that follows. */
export const DECIDE_ROOM = defineStatement(
  'negotiation.decide-room',
  {},
  `UPDATE deal_rooms SET state = $2, waiting_for = NULL, version = version + 1
    WHERE id = $1 AND state = 'open'`,
);

/** The first answer of the invited unit, by the database's clock. */
export const RECORD_ANSWER = defineStatement(
  'negotiation.record-answer',
  {},
  `UPDATE deal_rooms SET answered_at = clock_timestamp() WHERE id = $1 AND answered_at IS NULL`,
);
